package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AskApplicant;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.BreakGlass;
import org.alongside.accreditation.application.boundary.ChooseEvidence;
import org.alongside.accreditation.application.boundary.DeclareTie;
import org.alongside.accreditation.application.boundary.GatherEvidence;
import org.alongside.accreditation.application.boundary.OpenCaseFile;
import org.alongside.accreditation.application.boundary.ReadMyApplication;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.boundary.KeepMyEntry;
import org.alongside.platform.identity.Role;

/** One case at every stage of its life in an area, so that every page has something to show. */
@ApplicationScoped
public class Scenery {

    private static final int MORE = 5;

    @Inject
    private Scene scene;

    @Inject
    private Applying applying;

    @Inject
    private Deciding deciding;

    @Inject
    private Learning learning;

    @Inject
    private TellMyCase tell;

    @Inject
    private GatherEvidence gather;

    @Inject
    private ReadMyApplication read;

    @Inject
    private ReceiveApplications receive;

    @Inject
    private AssessApplication assess;

    @Inject
    private KeepMyEntry entry;

    @Inject
    private BreakGlass glass;

    private final Map<String, Map<String, Object>> played = new ConcurrentHashMap<>();

    /** Played once; the names of the things and their identifiers. */
    public Map<String, Object> of(String area) {
        return played.computeIfAbsent(area, this::play);
    }

    private Map<String, Object> play(String area) {
        Map<String, Object> things = new LinkedHashMap<>();
        person("newcomer", "Nia Newcomer", area);
        draft(area, things);
        returned(area, things);
        things.put("submitted", applying.submitted(person("waiting", "Wendy Waiting", area), area));
        UUID opened = applying.submitted(person("opened", "Oscar Opened", area), area);
        applying.opened(opened, area);
        things.put("opened", opened);
        things.put("glass", scene.as(scene.inRole(Role.OPERATOR, area).get(0), area, () -> glass.open(new OpenCaseFile(key(),
                "scene-opened." + area + "@alongside.example", "A page of it does not open for them."))));
        UUID assessed = person("assessed", "Asha Assessed", area);
        UUID assessing = applying.submitted(assessed, area);
        applying.received(assessing, area);
        things.put("assessing", assessing);
        asked(area);
        things.put("lent", scene.as(assessed, area, () -> read.mine().orElseThrow().criterion("C11").evidence().get(0).id()));
        deciding.everyStage(area, things);
        broker(area, things);
        learning.apply(area, things);
        return things;
    }

    /** More of everything that a list may hold, for what must not grow with it. */
    public void more(String area) {
        learning.more(area);
        UUID drafting = (UUID) of(area).get("drafter");
        for (int i = 0; i < MORE; i++) {
            applying.submitted(scene.newcomer("More Waiting"), area);
            deciding.decided(scene.newcomer("More Decided"), area);
            deciding.release(deciding.decided(scene.newcomer("More Listed"), area), area);
            scene.does(drafting, area, () -> applying.evidence(applying.criteria().get(0).code()));
        }
    }

    /** Begun, with a claim, a link, and evidence both lent and on the shelf. */
    private void draft(String area, Map<String, Object> things) {
        UUID person = person("drafting", "Dora Drafting", area);
        things.put("drafter", person);
        applying.started(person, area);
        scene.does(person, area, () -> {
            List<Criterion> criteria = applying.criteria();
            applying.claim(criteria.get(0));
            String code = criteria.get(1).code();
            things.put("code", code);
            things.put("evidence", applying.evidence(code));
            UUID shelved = applying.evidence(code);
            gather.takeBack(new ChooseEvidence(key(), code, shelved));
            things.put("shelved", shelved);
            tell.declare(new DeclareTie(key(), new DeclaredTie(Counterparty.USER_LED_ORGANISATION, "Choices Together",
                    TieKind.VOLUNTEER, YesNo.YES, YesNo.NO, null, LocalDate.of(2024, 3, 1), null, "")));
            things.put("link", read.mine().orElseThrow().ties().get(0).id());
        });
    }

    /** Somebody on the list. */
    private void broker(String area, Map<String, Object> things) {
        UUID person = person("listed", "Lena Listed", area);
        UUID decided = deciding.decided(person, area);
        deciding.release(decided, area);
        things.put("released", decided);
        things.put("number", scene.as(person, area, () -> entry.mine().number().value()));
        things.put("numberOfNobody", BrokerNumber.draw(new SecureRandom()).value());
    }

    private void returned(String area, Map<String, Object> things) {
        UUID application = applying.submitted(person("returned", "Rita Returned", area), area);
        applying.opened(application, area);
        scene.does(scene.inRole(Role.COORDINATOR, area).get(0), area, () -> receive.giveBack(new AskApplicant(key(), application,
                List.of(new AskedFor("C01", "Please say a little more about this.")))));
        things.put("returned", application);
    }

    /** Asked for more while it was assessed. */
    private void asked(String area) {
        UUID application = applying.submitted(person("asked", "Alma Asked", area), area);
        applying.received(application, area);
        scene.does(scene.inRole(Role.ASSESSOR, area).get(0), area, () -> assess.askMore(new AskApplicant(key(), application,
                List.of(new AskedFor("C02", "Which of your customers was this for? A first name is enough.")))));
    }

    private UUID person(String part, String name, String area) {
        return scene.account(name, "scene-" + part + "." + area + "@alongside.example");
    }
}
