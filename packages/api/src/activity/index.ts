export type {
  Activity,
  ActivityEntry,
  ActivityKind,
  ActivityPage,
  Collaborators,
  StoredActivity,
} from "./activity.ts";
export { writeGeneral } from "./activity-general.ts";
export { activityRoutes } from "./activity-routes.ts";
export type { ActivityServices } from "./list-activity.ts";
export { createMemoryActivity } from "./memory-activity.ts";
export { recordActivity } from "./record-activity.ts";
