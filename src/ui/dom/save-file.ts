/** Offers bytes to the person as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  // A file name cannot be a path, so this is the part of a key after its last slash.
  link.download = name.replace(/^.*[/\\]/s, '') || 'download';
  link.click();
  // By then the browser has saved the file. As long as the address exists, the bytes stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
