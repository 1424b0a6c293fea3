/** Open menus close on Escape and on a press beside them. */
export const closeMenus = (root: HTMLElement): void => {
  const close = (except: Node | null): void => {
    for (const menu of root.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
      if (!menu.contains(except)) menu.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) =>
    close(target instanceof Node ? target : null),
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const open = root.querySelector('details.menu[open] summary');
    close(null);
    if (open instanceof HTMLElement) open.focus();
  });
};
