/** Offers bytes to the person as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  // A name, not a path: what follows the last slash of a key.
  link.download = name.replace(/^.*[/\\]/s, '') || 'download';
  link.click();
  // The browser has taken it by then; the address would keep the bytes in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
