package org.alongside.integration.sftp;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.integration.sftp.SftpPlace.Folders;
import org.alongside.integration.sftp.Tried.Step;

/** One trial on its way: knows how far it has come. */
final class Trial {

    private final Folders folders;
    private Step at = Step.CONNECTION;
    private Optional<String> hostKey = Optional.empty();

    Trial(Folders folders) {
        this.folders = folders;
    }

    Tried run(SftpVisit visit) {
        hostKey = visit.hostKeyShown();
        at = Step.FOLDERS;
        Stream.of(folders.fromCouncil(), folders.acks(), folders.toCouncil()).forEach(visit::list);
        at = Step.WRITING;
        String file = folders.toCouncil() + "/" + SftpVisit.TRIAL + UUID.randomUUID();
        visit.put(file + ".part", new byte[] {'\n'});
        visit.rename(file + ".part", file + ".txt");
        visit.takeBack(file + ".txt");
        return Tried.whole(hostKey);
    }

    Tried ended(SftpTrouble why) {
        Step failed = at == Step.CONNECTION ? Tried.failedAt(why.code()) : at;
        return Tried.until(failed, why.code(), hostKey.or(why::hostKeyShown));
    }
}
