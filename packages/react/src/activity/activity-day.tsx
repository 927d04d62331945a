"use client";

import { useId } from "react";
import { Avatar } from "../avatar/index.ts";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useTexts } from "../messages/use-texts.ts";
import { Sentence } from "../ui/sentence.tsx";
import { personName } from "../wording/person-name.ts";
import { activityText } from "./activity-text.ts";
import type { Day } from "./by-day.ts";
import { activityTexts } from "./texts.ts";

interface ActivityDayProps {
  day: Day;
  now: Date;
}

/** What was changed on one day. */
export function ActivityDay({ day, now }: ActivityDayProps) {
  const { access } = useShareAccess();
  const texts = useTexts(activityTexts);
  const headingId = useId();
  const organization = access?.general.organization ?? null;
  return (
    <>
      <h4 id={headingId} className="guestlist-activity-day">
        {texts.activity.day(day.date, now)}
      </h4>
      <ul className="guestlist-activity-items" aria-labelledby={headingId}>
        {day.items.map((item) => {
          const at = new Date(item.at);
          const { text, names } = activityText(item, organization, texts);
          return (
            <li key={item.id} className="guestlist-activity-item">
              <Avatar
                name={personName(item.by, texts)}
                src={item.by.avatar}
                colors={item.by.colors}
                size="small"
              />
              <p>
                <Sentence text={text} names={names} />
              </p>
              <time dateTime={item.at} title={texts.activity.exact(at)}>
                {texts.activity.time(at, now)}
              </time>
            </li>
          );
        })}
      </ul>
    </>
  );
}
