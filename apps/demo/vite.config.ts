import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["@guestlist/source", ...defaultClientConditions] },
  optimizeDeps: {
    include: ["@guestlist/react > @radix-ui/react-dialog", "@guestlist/api > hono/client"],
  },
  // One page that needs nearly everything gains nothing from smaller pieces.
  build: { target: "es2023", chunkSizeWarningLimit: 800 },
});
