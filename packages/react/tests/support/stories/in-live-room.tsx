import type { MemoryRooms } from "@guestlist/api/memory";
import { LiveblocksProvider, RoomProvider } from "@liveblocks/react";
import type { Decorator } from "@storybook/react-vite";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { useGuestlist } from "../../../src/provider/use-guestlist.ts";
import { MemorySocket } from "./memory-socket.ts";
import { StoryApi, type StoryApiOptions } from "./story-api.tsx";
import { storyToken } from "./story-token.ts";

interface LiveOptions extends Omit<StoryApiOptions, "here"> {
  /** Who is connected already, once per tab. @default nobody */
  connected?: readonly string[];
}

/** Draws a story in a room that one connects to, over memory as well. */
export function inLiveRoom(options: LiveOptions): Decorator {
  return (Story) => (
    <LiveStory {...options}>
      <Story />
    </LiveStory>
  );
}

const nobody: readonly string[] = [];

function LiveStory({
  connected = nobody,
  onShare,
  children,
  ...options
}: LiveOptions & { children: ReactNode }) {
  const rooms = useRef<MemoryRooms>(null);
  return (
    <StoryApi
      {...options}
      onShare={(share) => {
        rooms.current = share.rooms;
        onShare?.(share);
      }}
    >
      <Connected rooms={rooms} connected={connected}>
        {children}
      </Connected>
    </StoryApi>
  );
}

interface ConnectedProps {
  rooms: RefObject<MemoryRooms | null>;
  connected: readonly string[];
  children: ReactNode;
}

function Connected({ rooms, connected, children }: ConnectedProps) {
  const { client } = useGuestlist();
  const [polyfills] = useState(() => {
    const { current } = rooms;
    if (!current) throw new Error("A story in a room needs its API around it.");
    let connections = connected.length;
    const nextConnection = () => connections++;
    const options = { rooms: current, connected, nextConnection };
    return {
      WebSocket: class extends MemorySocket {
        constructor(address: string) {
          super(address, options);
        }
      },
    };
  });
  return (
    <LiveblocksProvider
      authEndpoint={async (room) => {
        const answer = await client.authEndpoint(room);
        return "token" in answer ? { token: storyToken(answer.token) } : answer;
      }}
      baseUrl="http://liveblocks.local"
      polyfills={polyfills}
    >
      <RoomProvider id="launch-plan">{children}</RoomProvider>
    </LiveblocksProvider>
  );
}
