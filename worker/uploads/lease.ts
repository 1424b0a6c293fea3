/** A reader that was not heard of for this long is taken for dead. */
export const leaseMilliseconds = 60_000;
