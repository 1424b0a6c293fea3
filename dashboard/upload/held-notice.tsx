/** Why nothing was sent. */
export const HeldNotice = ({ held }: { held: string | null }) =>
  held && (
    <p class="notice error" role="alert">
      {held}
    </p>
  );
