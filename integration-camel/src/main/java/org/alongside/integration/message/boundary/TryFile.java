package org.alongside.integration.message.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.message.control.FeedsIn;
import org.alongside.integration.message.control.Tried;
import org.alongside.platform.usecase.UseCase;

/**
 * Says what would become of a file. The feed reads it as if it had come, in a transaction that is always rolled back: so the
 * answer is the true one, and nothing of the file is kept or applied.
 */
@Stateless
public class TryFile {

    @Resource
    private SessionContext session;

    @Inject
    private FeedsIn feeds;

    @UseCase("TRY_FILE")
    public TriedFile see(FileToTry file) {
        if (!feeds.has(file.feed())) {
            return TriedFile.NOT_READ;
        }
        try {
            return Tried.of(feeds.tried(file.feed(), file.partnerId(), file.profile(), file.name(), file.content()));
        } finally {
            // Not before: a feed could read nothing in a transaction that has ended already.
            session.setRollbackOnly();
        }
    }
}
