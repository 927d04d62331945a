import { describeRaces } from "@guestlist/testing/races/describe-races";
import { scheduledServers } from "./scheduled-servers.ts";

describeRaces("one server", {
  start: async () => scheduledServers({ isShared: true }),
  isShared: true,
  second: 0,
  orders: 25,
  plans: 25,
  pairs: 25,
});

describeRaces("two servers that share a lock", {
  start: async () => scheduledServers({ isShared: true }),
  isShared: true,
  orders: 25,
  plans: 50,
  pairs: 150,
});

describeRaces("two servers that share none", {
  start: async () => scheduledServers({ isShared: false }),
  isShared: false,
  orders: 25,
  plans: 50,
  pairs: 0,
});
