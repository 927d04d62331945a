/**
 * A text for comparing what is typed with it: case and accents do not count. In no language of its
 * own, since names come in many: a Turkish reader, too, finds “INFO@ACME.IO” by “info”.
 */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i");
}
