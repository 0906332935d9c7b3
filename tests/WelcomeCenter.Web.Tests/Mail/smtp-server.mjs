// A real mail server for tests, without TLS: node smtp-server.mjs [temporary-failures]
// Says "port N", then one line of JSON for every mail it has taken.
import { SMTPServer } from 'smtp-server';

let left = Number(process.argv[2] ?? 0);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      if (left > 0) {
        left -= 1;
        done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        return;
      }

      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      console.log(JSON.stringify({ to, message: Buffer.concat(parts).toString('utf8') }));
      done();
    });
  },
});

// A sender that is killed in the middle of a conversation is part of the tests.
server.on('error', () => {});

server.listen(0, '127.0.0.1', () => console.log(`port ${server.server.address().port}`));
