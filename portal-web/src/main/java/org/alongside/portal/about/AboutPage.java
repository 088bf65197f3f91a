package org.alongside.portal.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.alongside.accreditation.application.boundary.CountApplications;
import org.alongside.accreditation.application.boundary.StageCount;
import org.alongside.accreditation.body.BodyContact;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.LocalDifference;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.platform.time.London;

/** Everything anyone may know about how accreditation works in this area. */
@Named("aboutPage")
@RequestScoped
public class AboutPage {

    @Inject
    private ReadBody bodies;

    @Inject
    private ReadFramework framework;

    @Inject
    private CountApplications counting;

    @Inject
    private Clock clock;

    private BodySummary body;
    private Host host;
    private BodyContact contact;
    private List<ControlPoint> history = List.of();
    private Interpretation rules;
    private List<LocalDifference> differences = List.of();
    private List<Interpretation> coming;
    private List<StageCount> counts = List.of();

    public void load() {
        bodies.inCharge().ifPresent(inCharge -> {
            body = inCharge;
            host = bodies.host(body.bodyId()).orElse(null);
            contact = bodies.contact(body.bodyId());
            history = bodies.controlHistory(body.bodyId());
            counts = counting.byStage();
        });
        framework.localRules().ifPresent(local -> {
            rules = local;
            differences = framework.differences(local);
        });
        coming = framework.comingRules();
    }

    /** Null where no body is in charge. */
    public BodySummary getBody() {
        return body;
    }

    /** Null where no organisation houses the body. */
    public Host getHost() {
        return host;
    }

    /** Null where no body is in charge. */
    public BodyContact getContact() {
        return contact;
    }

    public List<ControlPoint> getHistory() {
        return history;
    }

    public String getControlPicture() {
        return Pictures.steps(history, London.today(clock));
    }

    /** Null where the national framework applies as it is. */
    public Interpretation getRules() {
        return rules;
    }

    public List<LocalDifference> getDifferences() {
        return differences;
    }

    public List<Interpretation> getComing() {
        return coming;
    }

    public List<StageCount> getCounts() {
        return counts;
    }

    /** Whether any number is large enough to be shown: a picture of nothing would only puzzle. */
    public boolean isCounted() {
        return counts.stream().anyMatch(stage -> stage.count() != null);
    }

    public String getCountsPicture() {
        return Pictures.bars(counts);
    }
}
