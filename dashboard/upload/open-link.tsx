import { useStore } from './store-context.ts';

/** A link within the page: the address changes, nothing is loaded again. */
export const OpenLink = (props: { id: string | null; children: string; class?: string }) => {
  const { route } = useStore();
  return (
    <a
      href={route.hrefOf(props.id)}
      class={props.class}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        route.open(props.id);
      }}
    >
      {props.children}
    </a>
  );
};
