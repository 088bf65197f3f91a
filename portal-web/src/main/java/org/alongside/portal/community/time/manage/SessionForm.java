package org.alongside.portal.community.time.manage;

import java.io.Serializable;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.WhoPays;

/** The sheet of a session, as the coordinator types it in. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what = "";
    private MeetingPlace place;
    private boolean children;
    private WhoPays pays = WhoPays.RECEIVERS;
    private String givers = "";
    private String receivers = "";

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public MeetingPlace getPlace() {
        return place;
    }

    public void setPlace(MeetingPlace place) {
        this.place = place;
    }

    public boolean isChildren() {
        return children;
    }

    public void setChildren(boolean children) {
        this.children = children;
    }

    public WhoPays getPays() {
        return pays;
    }

    public void setPays(WhoPays pays) {
        this.pays = pays;
    }

    public String getGivers() {
        return givers;
    }

    public void setGivers(String givers) {
        this.givers = givers;
    }

    public String getReceivers() {
        return receivers;
    }

    public void setReceivers(String receivers) {
        this.receivers = receivers;
    }
}
