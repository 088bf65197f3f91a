package org.alongside.platform.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.PlatformData;
import org.alongside.platform.identity.entity.FailedSignIn;
import org.alongside.platform.identity.entity.Person;

/**
 * Slows guessing down; locks nobody out. Guesses against one account from one place wait longer and longer, up to half
 * a minute. The person who owns the account, at another place, is hardly held up: otherwise anyone could keep a
 * disabled person away from their own affairs by typing wrong passwords.
 */
@ApplicationScoped
public class SignInPace {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_EVERYWHERE = 30;
    private static final int LONGEST_SECONDS = 30;
    private static final int LONGEST_SECONDS_EVERYWHERE = 5;

    @Inject
    @PlatformData
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Seconds to wait before the next try; 0 for none. */
    public long wait(String email, String address) {
        Instant now = clock.instant();
        List<FailedSignIn> failures = entityManager.createQuery("""
                        select f from FailedSignIn f where f.email = :email and f.at > :since order by f.at desc""",
                        FailedSignIn.class)
                .setParameter("email", key(email))
                .setParameter("since", now.minus(MEMORY))
                .setMaxResults(2 * FREE_TRIES_EVERYWHERE)
                .getResultList();
        List<FailedSignIn> here = failures.stream().filter(f -> f.isFrom(address)).toList();
        return Math.max(wait(here, FREE_TRIES, LONGEST_SECONDS, now),
                wait(failures, FREE_TRIES_EVERYWHERE, LONGEST_SECONDS_EVERYWHERE, now));
    }

    public void failed(String email, String address) {
        entityManager.persist(new FailedSignIn(key(email), address, clock.instant()));
    }

    /** Nobody's address is longer: what somebody types beyond that is neither kept nor looked for. */
    private static String key(String email) {
        String canonical = Person.canonical(email);
        return canonical.substring(0, Math.min(canonical.length(), AccountPolicy.LONGEST_EMAIL));
    }

    private static long wait(List<FailedSignIn> newestFirst, int free, int longest, Instant now) {
        int over = newestFirst.size() - free;
        if (over < 0) {
            return 0;
        }
        long pause = Math.min(longest, 1L << Math.min(over, 10));
        return Math.max(0, pause - Duration.between(newestFirst.get(0).at(), now).toSeconds());
    }
}
