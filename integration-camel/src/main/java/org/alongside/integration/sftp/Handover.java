package org.alongside.integration.sftp;

import java.util.Optional;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.transport.Sent;

/** One file on its way: knows how far it has come, so that a lost connection can be told from a lost file. */
final class Handover {

    private static final String UNFINISHED = ".part";

    private final OutgoingFile file;
    private final String path;
    private boolean mayBeDone;

    Handover(OutgoingFile file, SftpPlace.Folders folders) {
        this.file = file;
        this.path = file.folder(folders) + "/" + file.name();
    }

    /** The last rename was asked for: whether it was done only the server knows. */
    boolean mayBeDone() {
        return mayBeDone;
    }

    Sent run(SftpVisit visit) {
        Optional<Long> there = visit.size(path);
        if (there.isEmpty()) {
            if (!write(visit, path, file.content(), file.manifest().isEmpty())) {
                return Sent.not(FaultCode.E102_REMOTE_5XX);
            }
        } else if (there.get() != file.content().length) {
            // Names are not used twice: somebody has put another file there.
            return Sent.not(FaultCode.E321_CONFLICT);
        }
        if (file.manifest().isPresent() && visit.size(path + Manifest.ENDING).isEmpty()
                && !write(visit, path + Manifest.ENDING, file.manifest().get().write(), true)) {
            return Sent.not(FaultCode.E102_REMOTE_5XX);
        }
        return Sent.file(file.name(), file.content().length);
    }

    private boolean write(SftpVisit visit, String name, byte[] content, boolean last) {
        visit.put(name + UNFINISHED, content);
        if (visit.size(name + UNFINISHED).orElse(-1L) != content.length) {
            return false;
        }
        mayBeDone = last;
        visit.rename(name + UNFINISHED, name);
        mayBeDone = false;
        return true;
    }
}
