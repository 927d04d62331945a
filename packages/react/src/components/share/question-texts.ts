import type { Messages } from "../../messages.ts";
import type { Question } from "./question.ts";

interface QuestionTexts {
  title: string;
  text: string;
  action: string;
}

/** How a question is put. */
export function questionTexts(
  { kind, name }: Question,
  room: string | null,
  { confirm, general }: Messages,
): QuestionTexts {
  switch (kind) {
    case "leave":
      return {
        title: confirm.leave(room),
        text: confirm.leaveText,
        action: confirm.leaveAction,
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
        text: confirm.nameOwnerText,
        action: confirm.nameOwnerAction,
      };
    case "makePublic":
      return {
        title: confirm.makePublic,
        text: confirm.makePublicText,
        action: confirm.makePublicAction,
      };
    case "replaceCustom":
      return {
        title: confirm.replaceCustom(name || general.heading),
        text: confirm.replaceCustomText,
        action: confirm.replaceCustomAction,
      };
    case "removeCustom":
      return {
        title: confirm.remove(name),
        text: confirm.replaceCustomText,
        action: confirm.removeAction,
      };
    case "removeExternal":
      return {
        title: confirm.remove(name),
        text: confirm.removeExternalText,
        action: confirm.removeAction,
      };
    case "removeUnknown":
      return {
        title: confirm.remove(name),
        text: confirm.removeUnknownText,
        action: confirm.removeAction,
      };
  }
}
