import type { Check, Variation } from '#lessons/check';
import { filmOf } from '../../judging/film-of.ts';
import { verifyFilm } from '../../judging/verify-film.ts';

const check: Check = async (context) => {
  const film = filmOf(context.files.get('video.mp4'), 11_000_000);
  await verifyFilm(context, { bucket: 'my-social-app', key: 'users/202/film.mp4', film });
};

export const variations: readonly Variation[] = [
  {
    where: '`video.mp4` is another video',
    files: { 'video.mp4': 'The bytes of another video.' },
    check,
  },
];

export default check;
