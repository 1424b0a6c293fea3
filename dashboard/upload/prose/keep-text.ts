const name = 'doi-sanh/pasted-text';

/** The pasted text, until it is sent or cleared; without room the page works without keeping it. */
export const createTextKeeper = (storage: () => Storage) => ({
  load: (): string => {
    try {
      return storage().getItem(name) ?? '';
    } catch {
      return '';
    }
  },
  save: (text: string): void => {
    try {
      if (text === '') storage().removeItem(name);
      else storage().setItem(name, text);
    } catch {
      // The browser has no room, or forbids it.
    }
  },
});
