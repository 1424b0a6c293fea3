import { createServer } from 'node:net';
import { SettingError } from './settings.ts';

/** Says so before anything is built when somebody else holds the port. */
export const requireFreePort = async (port: number): Promise<void> => {
  const code = await tryPort(port);
  if (code === undefined) return;
  if (code === 'EADDRINUSE')
    throw new SettingError(
      `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó hoặc chọn cổng khác: ` +
        `PORT=${port + 1} npm start. / Port ${port} is taken: stop that program or choose another ` +
        `port: PORT=${port + 1} npm start.`,
    );
  throw new SettingError(`Không mở được cổng ${port}. / Port ${port} cannot be opened: ${code}`);
};

/** The error's code, or undefined when the port could be opened. */
const tryPort = (port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(undefined));
    });
  });
