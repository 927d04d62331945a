import { roleAsked, splitEntries } from "@guestlist/client";
import type { Confirmation, LiveLoss } from "../../dialog-state/confirmation.ts";
import { roleName } from "../../wording/role-name.ts";
import { countEntries } from "../count-entries.ts";
import type { ChangeTexts } from "../texts.ts";

interface ConfirmationTexts {
  title: string;
  lines: string[];
  action: string;
}

/** As many of those who are here are named one by one. */
const fewNames = 3;

/** How a question is put. */
export function confirmationTexts(
  question: Confirmation,
  room: string | null,
  texts: ChangeTexts,
): ConfirmationTexts {
  const { title, text, action } = byKind(question, room, texts);
  const live = liveLines(question.live ?? [], texts);
  return { title, lines: [...(Array.isArray(text) ? text : [text]), ...live], action };
}

function byKind(
  { kind, name, change, several, ownRole, isOnlyOwner }: Confirmation,
  room: string | null,
  texts: ChangeTexts,
): { title: string; text: string | string[]; action: string } {
  const { confirm, people, accessSelect } = texts;
  switch (kind) {
    case "leave":
      return {
        title: confirm.leave(room),
        text: confirm.leaveText,
        action: accessSelect.leave,
      };
    case "lowerSelf":
      return {
        title: confirm.lowerSelf,
        text: confirm.lowerSelfText,
        action: confirm.lowerSelfAction,
      };
    case "nameOwner":
      return {
        title: confirm.nameOwner(name),
        text: confirm.nameOwnerText(name),
        action: confirm.nameOwnerAction,
      };
    case "handOver":
      return {
        title: confirm.handOver(name),
        text: confirm.handOverText(
          ownRole ?? "none",
          roleName(ownRole ?? null, texts),
          isOnlyOwner ? name : null,
        ),
        action: people.handOver,
      };
    case "makePublic": {
      const role = change.general?.audience === "anyone" ? change.general.role : null;
      return {
        title: confirm.makePublic,
        text: confirm.makePublicText(role ?? "none", roleName(role, texts)),
        action: confirm.makePublicAction,
      };
    }
    case "replaceCustom":
      return {
        title: confirm.replaceCustom(change.general ? null : name),
        text: confirm.replaceCustomText,
        action: confirm.replaceCustomAction,
      };
    case "removeCustom":
      return {
        title: confirm.remove(name),
        text: confirm.replaceCustomText,
        action: accessSelect.remove,
      };
    case "removeExternal":
      return {
        title: confirm.remove(name),
        text: confirm.removeExternalText,
        action: accessSelect.remove,
      };
    case "removeUnknown":
      return {
        title: confirm.remove(name),
        text: confirm.removeUnknownText,
        action: accessSelect.remove,
      };
    case "removeLast":
      return {
        title: confirm.remove(name),
        text: confirm.removeLastText,
        action: accessSelect.remove,
      };
    case "several":
    case "cutOff": {
      const { final = 0, lowersSelf = false, isLast = false } = several ?? {};
      const isRemoval = [...splitEntries(change).keys()].every(
        (key) => roleAsked(change, key) === null,
      );
      const one = isRemoval ? confirm.remove : confirm.change;
      const many = isRemoval ? confirm.removeSeveral : confirm.changeSeveral;
      return {
        title: several ? many(countEntries(change)) : one(name),
        text: [
          ...(final > 0 ? [confirm.severalFinal(final)] : []),
          ...(lowersSelf ? [confirm.lowerSelfText] : []),
          ...(isLast ? [confirm.removeLastText] : []),
        ],
        action: isRemoval ? accessSelect.remove : confirm.changeAction,
      };
    }
  }
}

function liveLines(live: readonly LiveLoss[], texts: ChangeTexts): string[] {
  const { confirm } = texts;
  if (live.length <= fewNames) {
    return live.map(({ name, role }) => confirm.live(name, role ?? "none", roleName(role, texts)));
  }
  const names = live.slice(0, fewNames - 1).map(({ name }) => name);
  return [confirm.liveSeveral(names, live.length - names.length)];
}
