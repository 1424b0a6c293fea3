/** Mail addresses in a text, each up to the sign that ends it: the bracket around it stays. */
export const mailAddress = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
