/** English months, by their names and the usual short forms; whole words, or "market" is March. */
export const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const starts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `february` → `2`. */
export const monthNumber = (name: string): string => String(starts.indexOf(name.slice(0, 3)) + 1);
