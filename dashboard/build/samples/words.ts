/** Starts the title of every sample: its figures are made up, and say so wherever the file goes. */
export const exampleTitle = (title: string): string => `VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH: ${title}`;

export const exampleNote =
  'Ghi chú: Các số liệu trong bảng là giả định, chỉ để minh họa cách trình bày.';
