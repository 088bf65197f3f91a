package org.alongside.server.launch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;

/** What the file system refused, told to the person at the terminal. */
final class Trouble {

    private Trouble() {
    }

    static String inPlainWords(Throwable trouble) {
        return causes(trouble)
                .filter(FileSystemException.class::isInstance)
                .map(FileSystemException.class::cast)
                .findFirst()
                .map(Trouble::ofFiles)
                .or(() -> causes(trouble).filter(Trouble::diskIsFull).findFirst().map(full -> ofFullDisk()))
                .orElseGet(() -> "Alongside met something it did not expect: " + trouble);
    }

    private static String ofFiles(FileSystemException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "Alongside may not use " + trouble.getFile() + ". Give this user the right to, or choose another "
                    + "data folder with --data.";
        }
        return diskIsFull(trouble) ? ofFullDisk() : "Alongside cannot use a file: " + trouble.getMessage() + ".";
    }

    private static String ofFullDisk() {
        return "The disk is full. Make room, or choose a data folder on another disk with --data.";
    }

    private static boolean diskIsFull(Throwable trouble) {
        return trouble.getMessage() != null && trouble.getMessage().contains("No space left");
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause);
    }
}
