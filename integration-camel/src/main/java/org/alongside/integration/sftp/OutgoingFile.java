package org.alongside.integration.sftp;

import java.util.Optional;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.file.SafeName;

/**
 * A file to be handed over.
 *
 * @param manifest what it should be there; none for acknowledgements, which are complete when they have their name
 */
public record OutgoingFile(Drop drop, String name, byte[] content, Optional<Manifest> manifest) {

    /** Which of the partner's folders it goes to. */
    public enum Drop {
        FILES, ACKNOWLEDGEMENTS
    }

    public OutgoingFile {
        if (!name.equals(SafeName.of(name))) {
            throw new IllegalArgumentException("Not a name of ours: " + SafeName.of(name));
        }
    }

    String folder(SftpPlace.Folders folders) {
        return drop == Drop.FILES ? folders.toCouncil() : folders.acks();
    }
}
