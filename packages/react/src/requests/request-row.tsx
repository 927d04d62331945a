"use client";

import type { RoleId } from "@guestlist/access";
import type { RequestEntry as Row } from "@guestlist/client";
import { memo, useId, useState } from "react";
import { AccessSelect } from "../access-select/index.ts";
import { Avatar } from "../avatar/index.ts";
import { useShareAccess, useShareRoles } from "../dialog-state/access-context.tsx";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { isOnItsWay, RowProblem } from "../rows/index.ts";
import { Button } from "../ui/button.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import { RequestMessage } from "./request-message.tsx";
import { requestTexts } from "./texts.ts";

interface RequestRowProps {
  row: Row;
  change: EntryChange | undefined;
  /** Called before it is answered. */
  onAnswer(userId: string): void;
}

/** One who asks, and what can be answered. */
export const RequestRow = memo(function RequestRow(props: RequestRowProps) {
  const { row, change, onAnswer } = props;
  const { user, approveAs, message } = row;
  const { commit } = useShareAccess();
  const { describe } = useShareRoles();
  const texts = useTexts(requestTexts);
  const { requests } = useTexts(requestTexts);
  const asksId = useId();
  const [chosen, setChosen] = useState<RoleId | null>(null);
  const name = personName(user, texts);
  // What was asked for, else the most that may be given.
  const role =
    approveAs.find((id) => id === chosen) ??
    approveAs.find((id) => id === row.role) ??
    approveAs.at(-1);
  const isBusy = isOnItsWay(change);
  const contact = user.known ? user.email : user.id;

  const answer = (given: RoleId | null) => {
    if (isBusy) return;
    onAnswer(user.id);
    void commit({ requests: { [user.id]: given } });
  };
  const button = { small: true, busy: isBusy, "aria-describedby": asksId } as const;

  return (
    <li className="guestlist-row guestlist-asking" data-key={user.id}>
      <Avatar name={name} src={user.avatar} colors={user.colors} />
      <div className="guestlist-row-text">
        <p className="guestlist-asking-text" id={asksId}>
          <Sentence
            text={requests.asks(name, row.role, roleName(row.role, texts))}
            names={[name]}
          />
          {user.external ? <span className="guestlist-badge">{texts.common.external}</span> : null}
        </p>
        <div className="guestlist-row-detail">
          {change?.state === "paused" ? <span>{texts.people.waiting}</span> : null}
          {message === null ? <bdi>{contact}</bdi> : <RequestMessage name={name} text={message} />}
        </div>
      </div>
      <div className="guestlist-asking-answers">
        {role === undefined ? null : (
          <AccessSelect
            data-part="role"
            label={requests.role(name)}
            value={role}
            roles={approveAs}
            onValueChange={setChosen}
            describeRole={describe}
          />
        )}
        <Button
          {...button}
          data-part="decline"
          aria-label={requests.declineName(name)}
          onClick={() => answer(null)}
        >
          {requests.decline}
        </Button>
        {role === undefined ? null : (
          <Button
            {...button}
            data-part="approve"
            variant="outline"
            aria-label={requests.approveName(name)}
            onClick={() => answer(role)}
          >
            {requests.approve}
          </Button>
        )}
      </div>
      {change?.error ? <RowProblem changeKey={`request:${user.id}`} change={change} /> : null}
    </li>
  );
});
