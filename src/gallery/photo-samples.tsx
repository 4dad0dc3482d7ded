import { useState } from 'react';
import type { PhotoRef } from '@/domain/photos';
import { Card } from '@/ui/card';
import { Stack } from '@/ui/layout';
import { PhotoField, plainPhoto } from '@/ui/photos/photo-field';
import { type PhotoShelf, PhotoShelfContext } from '@/ui/photos/photo-shelf';
import { PhotoStrip } from '@/ui/photos/photo-strip';

const addresses = new Map<string, string>();

/** Shows what is picked as it is and keeps nothing; the photos it starts with have no file. */
const shelf: PhotoShelf = {
  take: async (file) => {
    const hash = String(addresses.size).padStart(64, '0');
    addresses.set(hash, URL.createObjectURL(file));
    return { hash, width: 400, height: 300 };
  },
  addressOf: (hash) => addresses.get(hash) ?? '/none.webp',
  mend: async (hash) => (hash.startsWith('d') ? 'damaged' : 'missing'),
  camera: null,
};

const LOST: readonly PhotoRef[] = ['d', 'e'].map((digit) => ({
  hash: digit.repeat(64),
  width: 400,
  height: 300,
}));

export function PhotoSamples() {
  const [photos, setPhotos] = useState<readonly PhotoRef[] | undefined>(LOST);
  return (
    <Card heading="Photos">
      <Stack gap={5}>
        <PhotoShelfContext value={shelf}>
          <PhotoField photos={photos} onChange={setPhotos} describe={plainPhoto} />
          <PhotoStrip photos={photos} title="Breakfast" />
        </PhotoShelfContext>
        <PhotoField photos={undefined} onChange={() => undefined} describe={plainPhoto} />
        <PhotoStrip photos={LOST} title="Where photos are not kept" />
      </Stack>
    </Card>
  );
}
