/** How long ago something was, in a language; up to a minute, and when it is not known, just now. */
export function ago(locale: string, justNow: string): (milliseconds: number | null) => string {
  return (milliseconds) => {
    const minutes = Math.floor((milliseconds ?? 0) / 60_000);
    if (minutes < 1) return justNow;
    const relative = new Intl.RelativeTimeFormat(locale);
    return minutes < 60
      ? relative.format(-minutes, "minute")
      : relative.format(-Math.floor(minutes / 60), "hour");
  };
}
