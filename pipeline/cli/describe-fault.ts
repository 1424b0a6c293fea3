/** What Node throws for a path, as a sentence; anything else as it says itself. */
export const describeFault = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const { code, path } = { code: '', path: '', ...fault };
  if (code === 'ENOENT') return `Không tìm thấy “${path}”. Hãy kiểm tra lại đường dẫn.`;
  if (code === 'EISDIR' || code === 'ENOTDIR')
    return `“${path}” không phải là ${code === 'EISDIR' ? 'tệp' : 'thư mục'}. Hãy kiểm tra lại đường dẫn.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `Không có quyền đọc hoặc ghi “${path}”. Hãy kiểm tra lại quyền của tệp hoặc thư mục.`;
  return fault.message;
};
