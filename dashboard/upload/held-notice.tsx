import { useStore } from './store-context.ts';

/** Why nothing was sent. */
export const HeldNotice = ({ held }: { held: string | null }) =>
  held && (
    <p class="notice error" role="alert">
      {held}
    </p>
  );

/** In the form that keeps the person from going elsewhere: what is half done would be lost. */
export const StayNotice = () => {
  const { say } = useStore();
  return (
    <p class="notice error" role="alert">
      {say('stay')}
    </p>
  );
};
