export interface Times {
  /** How many milliseconds ago; just now up to a minute, and when it is not known. */
  ago(milliseconds: number | null): string;
  /** Over what was done on a day. */
  day(day: Date, now: Date): string;
  /** Beside it. */
  time(at: Date, now: Date): string;
  /** Where the pointer rests on a time. */
  exact(at: Date): string;
}

/** Days and times as a language says them, in the reader's own time zone. */
export function timesIn(locale: string, justNow: string): Times {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const exactFormat = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
  const ago = (milliseconds: number | null) => {
    const minutes = Math.floor((milliseconds ?? 0) / 60_000);
    if (minutes < 1) return justNow;
    return minutes < 60
      ? relative.format(-minutes, "minute")
      : relative.format(-Math.floor(minutes / 60), "hour");
  };
  return {
    ago,
    day(day, now) {
      const days = Math.round((midnight(day) - midnight(now)) / 86_400_000);
      const text =
        days > -2
          ? relative.format(days, "day")
          : day.toLocaleDateString(locale, {
              weekday: "long",
              day: "numeric",
              month: "long",
              ...(day.getFullYear() !== now.getFullYear() && { year: "numeric" }),
            });
      return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
    },
    time(at, now) {
      const milliseconds = now.getTime() - at.getTime();
      return milliseconds < 3_600_000 ? ago(milliseconds) : timeFormat.format(at);
    },
    exact: (at) => exactFormat.format(at),
  };
}

function midnight(date: Date): number {
  return new Date(date).setHours(0, 0, 0, 0);
}
