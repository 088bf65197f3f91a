package org.alongside.server.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.alongside.server.CannotContinue;

/** Holds a folder for one process. The operating system lets go of it when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    public static FolderLock take(Path folder) {
        return tryTake(folder).orElseThrow(() -> new CannotContinue("The data folder " + folder.toAbsolutePath()
                + " is in use by another Alongside. Stop that one first, or choose another folder with --data."));
    }

    public static Optional<FolderLock> tryTake(Path folder) {
        try {
            var channel = FileChannel.open(folder.resolve("in-use.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var free = lock(channel);
            if (!free) {
                channel.close();
            }
            return free ? Optional.of(new FolderLock(channel)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isHeld(Path folder) {
        var mine = tryTake(folder);
        mine.ifPresent(FolderLock::close);
        return mine.isEmpty();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByOurselves) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
