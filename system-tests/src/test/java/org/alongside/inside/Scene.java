package org.alongside.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.kit.Demo;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.CreateAccount;
import org.alongside.platform.identity.boundary.KnowActor;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.identity.boundary.NewAccount;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;

/** Lets somebody of the demonstration act in one of its areas. */
@ApplicationScoped
public class Scene {

    private static final Actor PORTAL = new Actor(null, "System tests", EnumSet.of(Role.SYSTEM));

    @Inject
    private FindAreas areas;

    @Inject
    private KnowActor actors;

    @Inject
    private KnowPeople people;

    @Inject
    private CreateAccount accounts;

    /** A person with a new account. */
    public UUID newcomer(String name) {
        return account(name, UUID.randomUUID() + "@tests.example");
    }

    /** A person who signs in as everybody of the demonstration does, {@code drafting.kent@…}. */
    public UUID account(String name, String email) {
        return in(Call.national(PORTAL), () -> accounts.create(
                new NewAccount(UUID.randomUUID(), name, email, Demo.PASSWORD, true)));
    }

    /** Somebody of the demonstration. */
    public UUID known(String email) {
        return in(Call.national(PORTAL), () -> people.withEmail(email).orElseThrow().id());
    }

    public List<UUID> inRole(Role role, String area) {
        return in(new Call(area(area), PORTAL), () -> people.inRole(role).stream().map(PersonName::id).toList());
    }

    public <T> T as(UUID person, String area, Callable<T> act) {
        UUID open = area(area);
        Actor actor = in(Call.national(PORTAL), () -> actors.in(open, person));
        return in(new Call(open, actor), act);
    }

    /** Somebody with a role of the whole country, outside of any area. */
    <T> T nationally(UUID person, Callable<T> act) {
        Actor actor = in(Call.national(PORTAL), () -> actors.in(Call.NATIONAL, person));
        return in(Call.national(actor), act);
    }

    <T> T nationallyAsThePortal(Callable<T> act) {
        return in(Call.national(PORTAL), act);
    }

    public void does(UUID person, String area, Runnable act) {
        as(person, area, () -> {
            act.run();
            return null;
        });
    }

    /** What only the owner of an installation does. */
    void asPortal(String area, Runnable act) {
        in(new Call(area(area), PORTAL), () -> {
            act.run();
            return null;
        });
    }

    public <T> T asThePortal(String area, Callable<T> act) {
        return in(new Call(area(area), PORTAL), act);
    }

    public UUID area(String slug) {
        return in(Call.national(PORTAL), () -> areas.bySlug(slug).orElseThrow().id());
    }

    private static <T> T in(Call call, Callable<T> act) {
        try {
            return CallScope.in(call, act);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
