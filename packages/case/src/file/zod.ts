import { z } from 'zod';

// Without this Zod compiles its checks with `new Function`, which a page's content security policy may forbid.
z.config({ jitless: true });

export { z };
