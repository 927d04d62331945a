import type { Note } from "../../model/note.ts";
import type {
  DocumentRooms,
  NewDocumentRoom,
  StartingScopes,
} from "../documents/document-rooms.ts";
import { acme } from "./organizations.ts";

const view: StartingScopes = ["room:read", "room:presence:write"];
const edit: StartingScopes = ["room:write"];

const launchPlan: Note[] = [
  { text: "Launch on the 12th.\nPress embargo lifts at 9:00 CET.", x: 72, y: 72, color: "yellow" },
  { text: "Landing page: final copy\n→ Zoe, by Tuesday", x: 312, y: 104, color: "sky" },
  { text: "Pricing page still shows the old plans", x: 552, y: 64, color: "coral" },
  { text: "Demo video: 90 seconds, captions in 4 languages", x: 152, y: 304, color: "mint" },
  { text: "Support rota for launch week", x: 424, y: 328, color: "lilac" },
];

const roadmap: Note[] = [
  { text: "Now\nSharing, roles, live permissions", x: 72, y: 80, color: "mint" },
  { text: "Next\nComments, mentions", x: 328, y: 80, color: "yellow" },
  { text: "Later\nTemplates, version history", x: 584, y: 80, color: "lilac" },
];

const salaries: Note[] = [
  { text: "Review in March.\nKeep this one private.", x: 96, y: 96, color: "coral" },
];

const retro: Note[] = [
  { text: "What went well\nReleases every week", x: 72, y: 72, color: "mint" },
  { text: "What did not\nTwo outages on a Friday", x: 328, y: 96, color: "coral" },
  { text: "Try\nNo deploys after Thursday noon", x: 584, y: 72, color: "sky" },
];

const documents: NewDocumentRoom[] = [
  {
    id: "launch-plan",
    defaultAccesses: [],
    groupsAccesses: { design: view },
    usersAccesses: { olivier: edit, zoe: edit },
    metadata: { name: "Launch plan", owner: "olivier" },
    notes: launchPlan,
  },
  {
    id: "roadmap",
    defaultAccesses: view,
    groupsAccesses: {},
    usersAccesses: { zoe: edit },
    metadata: { name: "Roadmap", owner: "zoe" },
    notes: roadmap,
  },
  {
    id: "salaries",
    defaultAccesses: [],
    groupsAccesses: {},
    usersAccesses: { zoe: edit },
    metadata: { name: "Salaries", owner: "zoe" },
    notes: salaries,
  },
  {
    id: "retro",
    defaultAccesses: [],
    groupsAccesses: { [acme.groupId]: edit },
    usersAccesses: { kim: edit },
    metadata: { name: "Retro", owner: "kim" },
    notes: retro,
  },
];

/** Creates the documents that are missing; those that are there stay as they are. */
export async function seedDocuments(rooms: DocumentRooms): Promise<void> {
  await Promise.all(documents.map((document) => rooms.create(document)));
}
