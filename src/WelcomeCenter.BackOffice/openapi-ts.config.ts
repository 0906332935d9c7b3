import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: './openapi/welcome-center.json',
  output: { path: 'src/api' },
  plugins: [
    { name: '@hey-api/client-fetch' },
    { name: '@hey-api/typescript', enums: false },
    { name: '@hey-api/sdk', client: false },
  ],
});
