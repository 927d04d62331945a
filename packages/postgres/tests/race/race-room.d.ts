import { type Room } from "@guestlist/access";
/** A room that two people change, and what waits in it. */
export interface RoomInRace {
  id: string;
  invitation: {
    id: string;
    email: string;
    token: string;
    role: string;
  };
}
/** Two owners, or one, and someone of every other role. Noor and Sam have none. */
export declare function raceRoom(id: string, owners: readonly string[]): Room;
/** What a room says of each key, as activity names keys and values; what is not there is left out. */
export type RoomState = ReadonlyMap<string, string>;
export declare function stateOf(room: Room): RoomState;
