import { isChanged } from './is-changed.ts';

/** Releases are built one after the other. `now` and `until` are milliseconds. */
export const createPublicationTurn = (d1: D1Database) => ({
  /** True when the caller may build the next release now; a holder that died is passed over. */
  takeTurn: async (holder: string, now: number, until: number): Promise<boolean> => {
    const taken = await d1
      .prepare(
        `UPDATE publication_turn SET holder = ?1, until = ?3
         WHERE holder IS NULL OR holder = ?1 OR until < ?2`,
      )
      .bind(holder, now, until)
      .run();
    return isChanged(taken);
  },

  endTurn: async (holder: string): Promise<void> => {
    await d1
      .prepare('UPDATE publication_turn SET holder = NULL WHERE holder = ?')
      .bind(holder)
      .run();
  },
});
