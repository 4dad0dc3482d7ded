import { z } from 'zod';

/*
  zod would try to compile its checks with eval, which the page's security policy forbids and reports. It tries
  while a schema is being made, so this has to be imported before any module that makes one.
*/
z.config({ jitless: true });
