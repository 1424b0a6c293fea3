// Loaded into the runtime's process ahead of it: when `npm start` dies without a word (kill -9), the
// channel closes, and the runtime goes too.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
