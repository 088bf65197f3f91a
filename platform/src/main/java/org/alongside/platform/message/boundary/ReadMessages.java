package org.alongside.platform.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.PlatformData;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.entity.Message;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A person reads what they were told here. Nobody else's messages can be asked for. */
@Stateless
public class ReadMessages {

    private static final int MOST = 100;

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** My newest hundred, newest first. */
    @UseCase("READ_MESSAGES")
    public List<Letter> mine() {
        return entityManager.createQuery("""
                        select m from Message m where m.personId = :me order by m.writtenAt desc, m.id""", Message.class)
                .setParameter("me", call.actor().personId())
                .setMaxResults(MOST)
                .getResultList().stream().map(Message::letter).toList();
    }

    /** How many of mine I have not opened. */
    @UseCase("READ_MESSAGES")
    public long unread() {
        return entityManager.createQuery("""
                        select count(m) from Message m where m.personId = :me and m.readAt is null""", Long.class)
                .setParameter("me", call.actor().personId())
                .getSingleResult();
    }

    /** Opens one of mine, which marks it as read. */
    @UseCase("READ_MESSAGES")
    public Letter open(UUID id) {
        Message message = entityManager.createQuery("""
                        select m from Message m where m.id = :id and m.personId = :me""", Message.class)
                .setParameter("id", id)
                .setParameter("me", call.actor().personId())
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        Letter letter = message.letter();
        message.read(clock.instant());
        return letter;
    }
}
