/** Loads at the first call and gives the same answer ever after; a failed load is tried again. */
export const createOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let started: Promise<T> | null = null;
  return () => {
    if (started) return started;
    const loading = load();
    started = loading;
    loading.catch(() => {
      started = null;
    });
    return loading;
  };
};
