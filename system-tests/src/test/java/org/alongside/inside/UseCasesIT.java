package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.CreateAccount;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.identity.boundary.NewAccount;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every use case has in common, on the real server: permission, one answer to a repeated command, the audit. */
@ExtendWith(ArquillianExtension.class)
class UseCasesIT {

    private static final String PASSWORD = "a few plain words";

    @Inject
    private CreateAccount accounts;

    @Inject
    private GiveRoles roles;

    @Inject
    private KnowPeople people;

    @Inject
    private ReadHistory history;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void the_same_command_gets_the_same_answer() throws Exception {
        NewAccount command = someone();

        UUID first = nationally(() -> accounts.create(command));
        UUID second = nationally(() -> accounts.create(command));

        assertThat(second).isEqualTo(first);
        assertThat(history(first)).hasSize(1);
    }

    @Test
    void the_same_key_with_other_content_is_refused() throws Exception {
        NewAccount command = someone();
        nationally(() -> accounts.create(command));
        NewAccount other = new NewAccount(command.commandId(), "Somebody else", command.email(), PASSWORD);

        assertThatThrownBy(() -> nationally(() -> accounts.create(other)))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("SAME_KEY_OTHER_CONTENT");
    }

    @Test
    void a_refused_command_may_be_sent_again_with_its_key() throws Exception {
        NewAccount taken = someone();
        nationally(() -> accounts.create(taken));
        UUID key = UUID.randomUUID();
        assertThatThrownBy(() -> nationally(() -> accounts.create(new NewAccount(key, "Ana", taken.email(), PASSWORD))))
                .isInstanceOf(RuleBroken.class);

        UUID ana = nationally(() -> accounts.create(new NewAccount(key, "Ana", freshEmail(), PASSWORD)));

        assertThat(history(ana)).extracting(HistoryLine::what).containsExactly("AccountMade");
    }

    @Test
    void twins_that_arrive_together_make_one_account() throws Exception {
        NewAccount command = someone();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<UUID>> answers = IntStream.range(0, 4).mapToObj(i -> threads.submit(() -> {
            together.await();
            return nationally(() -> accounts.create(command));
        })).toList();

        UUID first = answers.get(0).get();
        for (Future<UUID> answer : answers) {
            assertThat(answer.get()).isEqualTo(first);
        }
        assertThat(history(first)).hasSize(1);
    }

    @Test
    void nobody_is_asked_to_sign_in_and_somebody_without_the_role_is_refused() {
        UUID person = UUID.randomUUID();

        assertThatThrownBy(() -> as(Actor.NOBODY, () -> people.inRole(Role.ASSESSOR))).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> as(Actor.person(person, "Ben", Set.of()), () -> people.inRole(Role.ASSESSOR)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void without_a_scope_there_is_no_answer() {
        assertThatThrownBy(() -> people.names(List.of(UUID.randomUUID()))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void giving_a_role_twice_is_kept_once() throws Exception {
        UUID person = nationally(() -> accounts.create(someone()));
        for (int i = 0; i < 2; i++) {
            nationally(() -> {
                roles.give(person, Role.OPERATOR);
                return null;
            });
        }

        assertThat(history(person)).extracting(HistoryLine::what).containsExactly("AccountMade", "RoleChanged");
    }

    private List<HistoryLine> history(UUID subject) throws Exception {
        return nationally(() -> history.of(subject));
    }

    private static <T> T nationally(Callable<T> work) throws Exception {
        return as(Actor.PORTAL, work);
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return CallScope.in(Call.national(actor), work);
    }

    private static NewAccount someone() {
        return new NewAccount(UUID.randomUUID(), "Sian", freshEmail(), PASSWORD);
    }

    private static String freshEmail() {
        return UUID.randomUUID() + "@example.org";
    }
}
