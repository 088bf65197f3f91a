package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.AdoptAgreement;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.GiveTasks;
import org.alongside.community.pool.boundary.InviteMember;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.KeepPoolAccount;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.NoteAccount;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.ProposePool;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.SignAgreement;
import org.alongside.community.pool.boundary.TellPool;
import org.alongside.community.pool.boundary.WriteAgreement;

/** People who share money in the area whose feeds are tried. */
@ApplicationScoped
public class Pooling {

    private static final AgreementWords AGREED = new AgreementWords("What somebody puts in stays theirs.",
            "Your money stays yours.", "");

    @Inject
    private Scene scene;

    @Inject
    private FormPool forming;

    @Inject
    private AgreeOnPool agreeing;

    @Inject
    private ContributeToPool contributing;

    @Inject
    private JoinPool joining;

    @Inject
    private KeepPoolAccount accounts;

    @Inject
    private ReadMyPools reading;

    /** A pool that runs, and who is in it; the first one keeps its books. */
    record Pool(UUID id, List<UUID> members) {

        UUID treasurer() {
            return members.get(0);
        }
    }

    Pool ofThree(String area) {
        List<UUID> people = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            addresses.add(UUID.randomUUID() + "@tests.example");
            people.add(scene.account("Pat " + i, addresses.get(i)));
        }
        UUID first = people.get(0);
        UUID pool = scene.as(first, area, () -> forming.propose(new ProposePool(key(), "Tried pool " + key(),
                PoolKind.MEMBER_POOL, "Do things together.", Set.of(SpendCategory.ACTIVITY))));
        for (int i = 1; i < 3; i++) {
            String address = addresses.get(i);
            scene.does(first, area, () -> forming.invite(new InviteMember(key(), pool, address)));
        }
        scene.does(first, area, () -> reading.pool(pool).members().forEach(member -> forming.giveTasks(
                new GiveTasks(key(), pool, member.membershipId(), tasks(member.name())))));
        scene.does(first, area, () -> forming.nameHolder(
                new NameHolder(key(), pool, HolderKind.CLUB_ACCOUNT, "Tried pool", "4821")));
        UUID agreement = scene.as(first, area, () -> agreeing.write(new WriteAgreement(key(), pool, AGREED, "25", "100", 50,
                7, 10, ShortfallRule.REJECT, AbsenceRule.TAKES_NO_PART, false, Map.of())));
        people.forEach(one -> scene.does(one, area, () -> agreeing.sign(new SignAgreement(key(), agreement, one))));
        scene.does(first, area, () -> agreeing.adopt(new AdoptAgreement(key(), pool)));
        return new Pool(pool, people);
    }

    private static Set<PoolTask> tasks(String name) {
        return name.endsWith("0") ? Set.of(PoolTask.FACILITATOR, PoolTask.TREASURER, PoolTask.SIGNATORY)
                : Set.of(PoolTask.SIGNATORY);
    }

    void named(Pool pool, String account, String area) {
        scene.does(pool.treasurer(), area, () -> accounts.note(new NoteAccount(key(), pool.id(), account)));
    }

    /** A direct payment, which their council has agreed may be pooled. */
    UUID promisedOfDirectPayment(Pool pool, UUID who, String pounds, String area) {
        scene.does(who, area, () -> joining.tell(new TellPool(key(), pool.id(), "", true)));
        return scene.as(who, area, () -> contributing.pledge(PledgeMoney.direct(key(), pool.id(), pounds, "See friends")));
    }

    /** @return what was promised, known by what is to be written beside it */
    UUID promised(Pool pool, UUID who, String pounds, String area) {
        return scene.as(who, area, () -> contributing.pledge(PledgeMoney.own(key(), pool.id(), pounds)));
    }
}
