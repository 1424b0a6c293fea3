import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from './create-store.ts';

export const StoreContext = createContext<Store | null>(null);

/** The page's store; every part stands inside its provider. */
export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store: a part of the upload page stands outside it');
  return store;
};
