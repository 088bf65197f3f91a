package org.alongside.server.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.AbstractSftpEventListenerAdapter;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;

/** Hears of everything a visitor does, and spoils it where the mood says so. */
final class SftpMoods extends AbstractSftpEventListenerAdapter {

    private static final long A_WHILE = 300_000_000L;
    private static final int BYTES_BEFORE_HANGING_UP = 20_000;

    private final AtomicReference<SftpMood> mood = new AtomicReference<>(SftpMood.WELL);
    private final AtomicInteger renames = new AtomicInteger();

    void be(SftpMood next) {
        mood.set(next);
    }

    int renames() {
        return renames.get();
    }

    @Override
    public void reading(ServerSession session, String handle, FileHandle file, long offset, byte[] data, int at, int length) {
        linger();
        if (mood.get() == SftpMood.HANGS_UP_WHILE_GIVING && offset >= BYTES_BEFORE_HANGING_UP) {
            hangUp(session);
        }
    }

    @Override
    public void writing(ServerSession session, String handle, FileHandle file, long offset, byte[] data, int at, int length)
            throws IOException {
        linger();
        switch (mood.get()) {
            case HANGS_UP_WHILE_TAKING -> {
                if (offset >= BYTES_BEFORE_HANGING_UP) {
                    hangUp(session);
                }
            }
            case FORBIDS_WRITING -> throw new AccessDeniedException(handle);
            case IS_FULL -> throw new IOException("No space left on device");
            default -> {
                // Takes it.
            }
        }
    }

    @Override
    public void closing(ServerSession session, String handle, Handle local) throws IOException {
        if (mood.get() == SftpMood.KEEPS_HALF && local instanceof FileHandle file
                && file.getFile().toString().endsWith(".part")) {
            file.getFileChannel().truncate(file.getFileChannel().size() / 2);
        }
    }

    @Override
    public void moving(ServerSession session, Path from, Path to, Collection<CopyOption> how) throws IOException {
        if (mood.get() == SftpMood.FORBIDS_MOVING) {
            throw new AccessDeniedException(from.toString());
        }
    }

    @Override
    public void moved(ServerSession session, Path from, Path to, Collection<CopyOption> how, Throwable failed) {
        if (failed == null) {
            renames.incrementAndGet();
            if (mood.get() == SftpMood.HANGS_UP_AFTER_RENAME) {
                hangUp(session);
            }
        }
    }

    private void linger() {
        if (mood.get() == SftpMood.SLOW) {
            LockSupport.parkNanos(A_WHILE);
        }
    }

    private static void hangUp(ServerSession session) {
        try {
            session.close(true).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
