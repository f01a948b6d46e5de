--
-- PostgreSQL database dump
--


-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: written_once_access_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_access_log() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'access_log is append-only: id'; END IF;
IF OLD.at IS DISTINCT FROM NEW.at THEN RAISE EXCEPTION 'access_log is append-only: at'; END IF;
IF OLD.day IS DISTINCT FROM NEW.day THEN RAISE EXCEPTION 'access_log is append-only: day'; END IF;
IF OLD.staff_id IS DISTINCT FROM NEW.staff_id THEN RAISE EXCEPTION 'access_log is append-only: staff_id'; END IF;
IF OLD.way IS DISTINCT FROM NEW.way THEN RAISE EXCEPTION 'access_log is append-only: way'; END IF;
IF OLD.how_many IS DISTINCT FROM NEW.how_many THEN RAISE EXCEPTION 'access_log is append-only: how_many'; END IF;
IF OLD.submission_id IS DISTINCT FROM NEW.submission_id THEN RAISE EXCEPTION 'access_log is append-only: submission_id'; END IF;
IF OLD.ids IS DISTINCT FROM NEW.ids THEN RAISE EXCEPTION 'access_log is append-only: ids'; END IF;
IF OLD.looked_for IS DISTINCT FROM NEW.looked_for THEN RAISE EXCEPTION 'access_log is append-only: looked_for'; END IF;
IF OLD.opened IS DISTINCT FROM NEW.opened THEN RAISE EXCEPTION 'access_log is append-only: opened'; END IF;
IF OLD.is_namesake IS DISTINCT FROM NEW.is_namesake THEN RAISE EXCEPTION 'access_log is append-only: is_namesake'; END IF;
IF OLD.is_colleague IS DISTINCT FROM NEW.is_colleague THEN RAISE EXCEPTION 'access_log is append-only: is_colleague'; END IF;
IF OLD.is_after_hours IS DISTINCT FROM NEW.is_after_hours THEN RAISE EXCEPTION 'access_log is append-only: is_after_hours'; END IF;
IF OLD.is_untied IS DISTINCT FROM NEW.is_untied THEN RAISE EXCEPTION 'access_log is append-only: is_untied'; END IF;
IF OLD.link IS DISTINCT FROM NEW.link AND NOT coalesce((OLD.link IS NULL), false) THEN RAISE EXCEPTION 'access_log is append-only: link'; END IF;
IF OLD.mac IS DISTINCT FROM NEW.mac AND NOT coalesce((OLD.link IS NULL AND NEW.link IS NOT NULL), false) THEN RAISE EXCEPTION 'access_log is append-only: mac'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (NOT coalesce((OLD.link IS NOT NULL AND EXISTS (SELECT 1 FROM audit_heads WHERE audit_heads.chain = 'access_log' AND audit_heads.kind = 'removed' AND audit_heads.link >= OLD.link)), false)) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'access_log is append-only';
END$$;


--
-- Name: written_once_audit_heads(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_audit_heads() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.chain IS DISTINCT FROM NEW.chain THEN RAISE EXCEPTION 'audit_heads only grows: chain'; END IF;
IF OLD.kind IS DISTINCT FROM NEW.kind THEN RAISE EXCEPTION 'audit_heads only grows: kind'; END IF;
IF OLD.day IS DISTINCT FROM NEW.day THEN RAISE EXCEPTION 'audit_heads only grows: day'; END IF;
IF OLD.link IS DISTINCT FROM NEW.link AND NOT coalesce((NEW.link > OLD.link), false) THEN RAISE EXCEPTION 'audit_heads only grows: link'; END IF;
IF OLD.mac IS DISTINCT FROM NEW.mac AND NOT coalesce((NEW.link > OLD.link), false) THEN RAISE EXCEPTION 'audit_heads only grows: mac'; END IF;
IF OLD.at IS DISTINCT FROM NEW.at AND NOT coalesce((NEW.link > OLD.link), false) THEN RAISE EXCEPTION 'audit_heads only grows: at'; END IF;
IF OLD.signature IS DISTINCT FROM NEW.signature AND NOT coalesce((NEW.link > OLD.link), false) THEN RAISE EXCEPTION 'audit_heads only grows: signature'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (true) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'audit_heads only grows';
END$$;


--
-- Name: written_once_blind_reads(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_blind_reads() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'blind_reads is append-only: id'; END IF;
IF OLD.submission_id IS DISTINCT FROM NEW.submission_id THEN RAISE EXCEPTION 'blind_reads is append-only: submission_id'; END IF;
IF OLD.reader_id IS DISTINCT FROM NEW.reader_id THEN RAISE EXCEPTION 'blind_reads is append-only: reader_id'; END IF;
IF OLD.at IS DISTINCT FROM NEW.at THEN RAISE EXCEPTION 'blind_reads is append-only: at'; END IF;
IF OLD.tier IS DISTINCT FROM NEW.tier THEN RAISE EXCEPTION 'blind_reads is append-only: tier'; END IF;
IF OLD.position IS DISTINCT FROM NEW.position THEN RAISE EXCEPTION 'blind_reads is append-only: position'; END IF;
IF OLD.from_list IS DISTINCT FROM NEW.from_list THEN RAISE EXCEPTION 'blind_reads is append-only: from_list'; END IF;
IF OLD.sent_tier IS DISTINCT FROM NEW.sent_tier THEN RAISE EXCEPTION 'blind_reads is append-only: sent_tier'; END IF;
IF OLD.percent IS DISTINCT FROM NEW.percent THEN RAISE EXCEPTION 'blind_reads is append-only: percent'; END IF;
IF OLD.ruleset IS DISTINCT FROM NEW.ruleset THEN RAISE EXCEPTION 'blind_reads is append-only: ruleset'; END IF;
IF OLD.age_band IS DISTINCT FROM NEW.age_band THEN RAISE EXCEPTION 'blind_reads is append-only: age_band'; END IF;
IF OLD.language IS DISTINCT FROM NEW.language THEN RAISE EXCEPTION 'blind_reads is append-only: language'; END IF;
IF OLD.by_helper IS DISTINCT FROM NEW.by_helper THEN RAISE EXCEPTION 'blind_reads is append-only: by_helper'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (true) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'blind_reads is append-only';
END$$;


--
-- Name: written_once_events(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_events() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'events is append-only: id'; END IF;
IF OLD.submission_id IS DISTINCT FROM NEW.submission_id THEN RAISE EXCEPTION 'events is append-only: submission_id'; END IF;
IF OLD.at IS DISTINCT FROM NEW.at THEN RAISE EXCEPTION 'events is append-only: at'; END IF;
IF OLD.actor_id IS DISTINCT FROM NEW.actor_id THEN RAISE EXCEPTION 'events is append-only: actor_id'; END IF;
IF OLD.kind IS DISTINCT FROM NEW.kind THEN RAISE EXCEPTION 'events is append-only: kind'; END IF;
IF OLD.from_status IS DISTINCT FROM NEW.from_status THEN RAISE EXCEPTION 'events is append-only: from_status'; END IF;
IF OLD.to_status IS DISTINCT FROM NEW.to_status THEN RAISE EXCEPTION 'events is append-only: to_status'; END IF;
IF OLD.decision IS DISTINCT FROM NEW.decision THEN RAISE EXCEPTION 'events is append-only: decision'; END IF;
IF OLD.place_id IS DISTINCT FROM NEW.place_id THEN RAISE EXCEPTION 'events is append-only: place_id'; END IF;
IF OLD.detail IS DISTINCT FROM NEW.detail AND NOT coalesce((NEW.detail IS NULL AND EXISTS (SELECT 1 FROM submissions WHERE submissions.id = OLD.submission_id AND submissions.erased_at IS NOT NULL)), false) THEN RAISE EXCEPTION 'events is append-only: detail'; END IF;
IF OLD.version IS DISTINCT FROM NEW.version THEN RAISE EXCEPTION 'events is append-only: version'; END IF;
IF OLD.outcome IS DISTINCT FROM NEW.outcome THEN RAISE EXCEPTION 'events is append-only: outcome'; END IF;
IF OLD.reason IS DISTINCT FROM NEW.reason THEN RAISE EXCEPTION 'events is append-only: reason'; END IF;
IF OLD.act_id IS DISTINCT FROM NEW.act_id THEN RAISE EXCEPTION 'events is append-only: act_id'; END IF;
IF OLD.undoes IS DISTINCT FROM NEW.undoes THEN RAISE EXCEPTION 'events is append-only: undoes'; END IF;
IF OLD.detail_digest IS DISTINCT FROM NEW.detail_digest AND NOT coalesce((OLD.link IS NULL AND OLD.mac IS NULL AND OLD.detail_digest IS NULL), false) THEN RAISE EXCEPTION 'events is append-only: detail_digest'; END IF;
IF OLD.link IS DISTINCT FROM NEW.link AND NOT coalesce((OLD.link IS NULL), false) THEN RAISE EXCEPTION 'events is append-only: link'; END IF;
IF OLD.mac IS DISTINCT FROM NEW.mac AND NOT coalesce((OLD.link IS NULL AND NEW.link IS NOT NULL), false) THEN RAISE EXCEPTION 'events is append-only: mac'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (NOT coalesce((OLD.link IS NOT NULL AND EXISTS (SELECT 1 FROM audit_heads WHERE audit_heads.chain = 'events' AND audit_heads.kind = 'removed' AND audit_heads.link >= OLD.link)), false)) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'events is append-only';
END$$;


--
-- Name: written_once_hazard_sign_offs(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_hazard_sign_offs() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: id'; END IF;
IF OLD.at IS DISTINCT FROM NEW.at THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: at'; END IF;
IF OLD.staff_id IS DISTINCT FROM NEW.staff_id THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: staff_id'; END IF;
IF OLD.signed_name IS DISTINCT FROM NEW.signed_name THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: signed_name'; END IF;
IF OLD.ruleset IS DISTINCT FROM NEW.ruleset THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: ruleset'; END IF;
IF OLD.tables IS DISTINCT FROM NEW.tables THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: tables'; END IF;
IF OLD.log IS DISTINCT FROM NEW.log THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: log'; END IF;
IF OLD.is_accepted IS DISTINCT FROM NEW.is_accepted THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: is_accepted'; END IF;
IF OLD.note IS DISTINCT FROM NEW.note THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: note'; END IF;
IF OLD.link IS DISTINCT FROM NEW.link AND NOT coalesce((OLD.link IS NULL), false) THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: link'; END IF;
IF OLD.mac IS DISTINCT FROM NEW.mac AND NOT coalesce((OLD.link IS NULL AND NEW.link IS NOT NULL), false) THEN RAISE EXCEPTION 'hazard_sign_offs is append-only: mac'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (NOT coalesce((OLD.link IS NOT NULL AND EXISTS (SELECT 1 FROM audit_heads WHERE audit_heads.chain = 'hazard_sign_offs' AND audit_heads.kind = 'removed' AND audit_heads.link >= OLD.link)), false)) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'hazard_sign_offs is append-only';
END$$;


--
-- Name: written_once_shown_texts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_shown_texts() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.fingerprint IS DISTINCT FROM NEW.fingerprint THEN RAISE EXCEPTION 'shown_texts is append-only: fingerprint'; END IF;
IF OLD.kind IS DISTINCT FROM NEW.kind THEN RAISE EXCEPTION 'shown_texts is append-only: kind'; END IF;
IF OLD.language IS DISTINCT FROM NEW.language THEN RAISE EXCEPTION 'shown_texts is append-only: language'; END IF;
IF OLD.body IS DISTINCT FROM NEW.body THEN RAISE EXCEPTION 'shown_texts is append-only: body'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (true) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'shown_texts is append-only';
END$$;


--
-- Name: written_once_staff_events(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_staff_events() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'staff_events is append-only: id'; END IF;
IF OLD.at IS DISTINCT FROM NEW.at THEN RAISE EXCEPTION 'staff_events is append-only: at'; END IF;
IF OLD.kind IS DISTINCT FROM NEW.kind THEN RAISE EXCEPTION 'staff_events is append-only: kind'; END IF;
IF OLD.staff_id IS DISTINCT FROM NEW.staff_id THEN RAISE EXCEPTION 'staff_events is append-only: staff_id'; END IF;
IF OLD.actor_id IS DISTINCT FROM NEW.actor_id THEN RAISE EXCEPTION 'staff_events is append-only: actor_id'; END IF;
IF OLD.address IS DISTINCT FROM NEW.address THEN RAISE EXCEPTION 'staff_events is append-only: address'; END IF;
IF OLD.account IS DISTINCT FROM NEW.account THEN RAISE EXCEPTION 'staff_events is append-only: account'; END IF;
IF OLD.detail IS DISTINCT FROM NEW.detail THEN RAISE EXCEPTION 'staff_events is append-only: detail'; END IF;
IF OLD.link IS DISTINCT FROM NEW.link AND NOT coalesce((OLD.link IS NULL), false) THEN RAISE EXCEPTION 'staff_events is append-only: link'; END IF;
IF OLD.mac IS DISTINCT FROM NEW.mac AND NOT coalesce((OLD.link IS NULL AND NEW.link IS NOT NULL), false) THEN RAISE EXCEPTION 'staff_events is append-only: mac'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (NOT coalesce((OLD.link IS NOT NULL AND EXISTS (SELECT 1 FROM audit_heads WHERE audit_heads.chain = 'staff_events' AND audit_heads.kind = 'removed' AND audit_heads.link >= OLD.link)), false)) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'staff_events is append-only';
END$$;


--
-- Name: written_once_stop_reviews(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_stop_reviews() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: id'; END IF;
IF OLD.submission_id IS DISTINCT FROM NEW.submission_id THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: submission_id'; END IF;
IF OLD.cause IS DISTINCT FROM NEW.cause AND NOT coalesce((OLD.closed_at IS NULL), false) THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: cause'; END IF;
IF OLD.sent_tier IS DISTINCT FROM NEW.sent_tier THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: sent_tier'; END IF;
IF OLD.ruleset IS DISTINCT FROM NEW.ruleset THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: ruleset'; END IF;
IF OLD.opened_at IS DISTINCT FROM NEW.opened_at THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: opened_at'; END IF;
IF OLD.due_at IS DISTINCT FROM NEW.due_at THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: due_at'; END IF;
IF OLD.closed_at IS DISTINCT FROM NEW.closed_at AND NOT coalesce((OLD.closed_at IS NULL), false) THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: closed_at'; END IF;
IF OLD.closed_by IS DISTINCT FROM NEW.closed_by AND NOT coalesce((OLD.closed_at IS NULL), false) THEN RAISE EXCEPTION 'stop_reviews is closed once, and never removed: closed_by'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (true) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'stop_reviews is closed once, and never removed';
END$$;


--
-- Name: written_once_submissions(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.written_once_submissions() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$BEGIN
IF TG_OP = 'UPDATE' THEN
IF OLD.id IS DISTINCT FROM NEW.id THEN RAISE EXCEPTION 'submissions is frozen since it was sent: id'; END IF;
IF OLD.draft_id IS DISTINCT FROM NEW.draft_id THEN RAISE EXCEPTION 'submissions is frozen since it was sent: draft_id'; END IF;
IF OLD.reference IS DISTINCT FROM NEW.reference THEN RAISE EXCEPTION 'submissions is frozen since it was sent: reference'; END IF;
IF OLD.sent_at IS DISTINCT FROM NEW.sent_at THEN RAISE EXCEPTION 'submissions is frozen since it was sent: sent_at'; END IF;
IF OLD.as_of IS DISTINCT FROM NEW.as_of THEN RAISE EXCEPTION 'submissions is frozen since it was sent: as_of'; END IF;
IF OLD.language IS DISTINCT FROM NEW.language THEN RAISE EXCEPTION 'submissions is frozen since it was sent: language'; END IF;
IF OLD.questions_text IS DISTINCT FROM NEW.questions_text THEN RAISE EXCEPTION 'submissions is frozen since it was sent: questions_text'; END IF;
IF OLD.consent_text IS DISTINCT FROM NEW.consent_text AND NOT coalesce((EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: consent_text'; END IF;
IF OLD.consent_version IS DISTINCT FROM NEW.consent_version AND NOT coalesce((EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: consent_version'; END IF;
IF OLD.ruleset IS DISTINCT FROM NEW.ruleset THEN RAISE EXCEPTION 'submissions is frozen since it was sent: ruleset'; END IF;
IF OLD.tier IS DISTINCT FROM NEW.tier THEN RAISE EXCEPTION 'submissions is frozen since it was sent: tier'; END IF;
IF OLD.score IS DISTINCT FROM NEW.score THEN RAISE EXCEPTION 'submissions is frozen since it was sent: score'; END IF;
IF OLD.tier_due IS DISTINCT FROM NEW.tier_due THEN RAISE EXCEPTION 'submissions is frozen since it was sent: tier_due'; END IF;
IF OLD.channel IS DISTINCT FROM NEW.channel AND NOT coalesce((EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: channel'; END IF;
IF OLD.entered_by IS DISTINCT FROM NEW.entered_by THEN RAISE EXCEPTION 'submissions is frozen since it was sent: entered_by'; END IF;
IF OLD.is_demo IS DISTINCT FROM NEW.is_demo THEN RAISE EXCEPTION 'submissions is frozen since it was sent: is_demo'; END IF;
IF OLD.full_name IS DISTINCT FROM NEW.full_name AND NOT coalesce((EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)) OR (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.full_name IS NULL OR length(NEW.full_name) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: full_name'; END IF;
IF OLD.birth_date IS DISTINCT FROM NEW.birth_date AND NOT coalesce((EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)) OR (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.birth_date IS NULL OR length(NEW.birth_date) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: birth_date'; END IF;
IF OLD.contact IS DISTINCT FROM NEW.contact AND NOT coalesce((EXISTS (SELECT 1 FROM phone_intakes WHERE phone_intakes.submission_id = OLD.id)) OR (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.contact IS NULL OR length(NEW.contact) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: contact'; END IF;
IF OLD.answers IS DISTINCT FROM NEW.answers AND NOT coalesce((OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.answers IS NULL OR length(NEW.answers) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: answers'; END IF;
IF OLD.assessment IS DISTINCT FROM NEW.assessment AND NOT coalesce((OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.assessment IS NULL OR length(NEW.assessment) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: assessment'; END IF;
IF OLD.receipt IS DISTINCT FROM NEW.receipt AND NOT coalesce((OLD.receipt IS NULL) OR (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.receipt IS NULL OR length(NEW.receipt) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: receipt'; END IF;
IF OLD.data_key IS DISTINCT FROM NEW.data_key AND NOT coalesce((length(NEW.data_key) = length(OLD.data_key) AND substr(NEW.data_key, 1, 4) <> substr(OLD.data_key, 1, 4)) OR (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND (NEW.data_key IS NULL OR length(NEW.data_key) = 0)), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: data_key'; END IF;
IF OLD.erased_at IS DISTINCT FROM NEW.erased_at AND NOT coalesce((OLD.erased_at IS NULL), false) THEN RAISE EXCEPTION 'submissions is frozen since it was sent: erased_at'; END IF;
RETURN NEW;
END IF;
IF TG_OP = 'DELETE' THEN
IF NOT (true) THEN RETURN OLD; END IF;
END IF;
RAISE EXCEPTION 'submissions is frozen since it was sent';
END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_log (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    day date NOT NULL,
    staff_id integer NOT NULL,
    way character varying(16) NOT NULL,
    how_many integer NOT NULL,
    submission_id character varying(32),
    ids bytea,
    looked_for bytea,
    opened smallint NOT NULL,
    is_namesake boolean NOT NULL,
    is_colleague boolean NOT NULL,
    is_after_hours boolean NOT NULL,
    is_untied boolean NOT NULL,
    link bigint,
    mac bytea
);


--
-- Name: access_log_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.access_log_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: access_log_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.access_log_id_seq OWNED BY public.access_log.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: audit_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_heads (
    chain character varying(32) NOT NULL,
    kind character varying(8) NOT NULL,
    day date NOT NULL,
    link bigint NOT NULL,
    mac bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    signature bytea NOT NULL
);


--
-- Name: blind_reads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.blind_reads (
    id integer NOT NULL,
    submission_id character varying(32) NOT NULL,
    reader_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    tier smallint,
    "position" smallint,
    from_list boolean NOT NULL,
    sent_tier smallint NOT NULL,
    percent smallint NOT NULL,
    ruleset character varying(16) NOT NULL,
    age_band character varying(16) NOT NULL,
    language character varying(8) NOT NULL,
    by_helper boolean NOT NULL,
    CONSTRAINT ck_blind_reads_skipped_has_no_tier CHECK (((tier IS NULL) = ("position" IS NULL)))
);


--
-- Name: blind_reads_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.blind_reads_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: blind_reads_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.blind_reads_id_seq OWNED BY public.blind_reads.id;


--
-- Name: clinics; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clinics (
    id character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    address character varying(200) NOT NULL,
    city character varying(80) NOT NULL,
    phone character varying(40) NOT NULL,
    does_kyphoplasty boolean NOT NULL,
    is_example boolean NOT NULL,
    is_open boolean NOT NULL,
    "position" smallint NOT NULL
);


--
-- Name: closed_browsers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.closed_browsers (
    id character varying(16) NOT NULL,
    forget_at timestamp with time zone NOT NULL
);


--
-- Name: closures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.closures (
    id integer NOT NULL,
    day date NOT NULL,
    from_time time without time zone,
    reason character varying(60) NOT NULL,
    added_by integer NOT NULL,
    added_at timestamp with time zone NOT NULL,
    taken_back_by integer,
    taken_back_at timestamp with time zone
);


--
-- Name: closures_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.closures_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: closures_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.closures_id_seq OWNED BY public.closures.id;


--
-- Name: daily_rollups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.daily_rollups (
    scope character varying(41) NOT NULL,
    split character varying(16) NOT NULL,
    part character varying(40) NOT NULL,
    measure character varying(16) NOT NULL,
    detail character varying(56) NOT NULL,
    day date NOT NULL,
    n bigint NOT NULL
);


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id integer NOT NULL,
    submission_id character varying(32) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id integer,
    kind character varying(16) NOT NULL,
    from_status character varying(24),
    to_status character varying(24),
    decision character varying(24),
    place_id character varying(32) NOT NULL,
    detail bytea,
    version integer,
    outcome character varying(16),
    reason character varying(24),
    act_id character varying(32),
    undoes character varying(32),
    detail_digest bytea,
    link bigint,
    mac bytea
);


--
-- Name: events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.events_id_seq OWNED BY public.events.id;


--
-- Name: hard_pages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hard_pages (
    page character varying(60) NOT NULL,
    language character varying(8) NOT NULL,
    what character varying(16) NOT NULL,
    month date NOT NULL,
    n integer NOT NULL
);


--
-- Name: hazard_sign_offs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hazard_sign_offs (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    staff_id integer NOT NULL,
    signed_name character varying(100) NOT NULL,
    ruleset character varying(16) NOT NULL,
    tables character varying(64) NOT NULL,
    log character varying(64) NOT NULL,
    is_accepted boolean NOT NULL,
    note text NOT NULL,
    link bigint,
    mac bytea
);


--
-- Name: hazard_sign_offs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.hazard_sign_offs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: hazard_sign_offs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.hazard_sign_offs_id_seq OWNED BY public.hazard_sign_offs.id;


--
-- Name: kept_notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept_notes (
    id character varying(32) NOT NULL,
    staff_id integer NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    path character varying(120) NOT NULL,
    words bytea NOT NULL
);


--
-- Name: key_fingerprints; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_fingerprints (
    kind character varying(16) NOT NULL,
    key_id character varying(4) NOT NULL,
    fingerprint bytea NOT NULL,
    since timestamp with time zone NOT NULL,
    moved_to character varying(32)
);


--
-- Name: learning_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.learning_counts (
    month date NOT NULL,
    ruleset character varying(16) NOT NULL,
    tier smallint NOT NULL,
    age_band character varying(16) NOT NULL,
    language character varying(8) NOT NULL,
    by_helper boolean NOT NULL,
    sent integer NOT NULL,
    unsure integer NOT NULL,
    called integer NOT NULL,
    called_in_a_day integer NOT NULL,
    decided integer NOT NULL,
    gave_up integer NOT NULL,
    overridden integer NOT NULL
);


--
-- Name: name_indexes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.name_indexes (
    submission_id character varying(32) NOT NULL,
    index bytea NOT NULL
);


--
-- Name: page_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.page_counts (
    day date NOT NULL,
    page character varying(60) NOT NULL,
    opened integer NOT NULL,
    continued integer NOT NULL
);


--
-- Name: parked_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parked_drafts (
    id character varying(32) NOT NULL,
    sealed bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries smallint NOT NULL
);


--
-- Name: password_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.password_links (
    token_hash character varying(64) NOT NULL,
    staff_id integer NOT NULL,
    kind character varying(16) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: pauses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pauses (
    id integer NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: pauses_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pauses_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pauses_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pauses_id_seq OWNED BY public.pauses.id;


--
-- Name: phone_intakes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.phone_intakes (
    id character varying(32) NOT NULL,
    staff_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    version integer NOT NULL,
    submission_id character varying(32),
    sealed bytea NOT NULL
);


--
-- Name: question_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_counts (
    month date NOT NULL,
    question character varying(40) NOT NULL,
    answered integer NOT NULL,
    unsure integer NOT NULL
);


--
-- Name: rate_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rate_counts (
    key character varying(64) NOT NULL,
    count integer NOT NULL,
    expires_at double precision NOT NULL
);


--
-- Name: saved_views; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.saved_views (
    id integer NOT NULL,
    staff_id integer NOT NULL,
    name character varying(40) NOT NULL,
    query character varying(400) NOT NULL
);


--
-- Name: saved_views_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.saved_views_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: saved_views_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.saved_views_id_seq OWNED BY public.saved_views.id;


--
-- Name: send_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.send_groups (
    id character varying(32) NOT NULL,
    network bytea,
    began_at timestamp with time zone NOT NULL,
    number integer NOT NULL
);


--
-- Name: shown_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shown_texts (
    fingerprint character varying(32) NOT NULL,
    kind character varying(16) NOT NULL,
    language character varying(8) NOT NULL,
    body text NOT NULL
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    role character varying(16) NOT NULL,
    password_hash character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    disabled_at timestamp with time zone,
    uses_shortcuts boolean DEFAULT true NOT NULL,
    is_compact boolean DEFAULT false NOT NULL,
    away_from date,
    away_until date,
    substitute_id integer,
    passkey_handle bytea,
    told character varying(24),
    told_at timestamp with time zone,
    must_replace_password boolean DEFAULT false NOT NULL
);


--
-- Name: staff_clinics; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_clinics (
    staff_id integer NOT NULL,
    clinic_id character varying(40) NOT NULL
);


--
-- Name: staff_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_events (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(24) NOT NULL,
    staff_id integer,
    actor_id integer,
    address bytea,
    account bytea,
    detail character varying(60),
    link bigint,
    mac bytea
);


--
-- Name: staff_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.staff_events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: staff_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.staff_events_id_seq OWNED BY public.staff_events.id;


--
-- Name: staff_factors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_factors (
    id character varying(32) NOT NULL,
    staff_id integer NOT NULL,
    kind character varying(8) NOT NULL,
    name character varying(60) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    secret bytea,
    used_step bigint NOT NULL,
    credential bytea,
    public_key bytea,
    uses bigint NOT NULL
);


--
-- Name: staff_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.staff_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: staff_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.staff_id_seq OWNED BY public.staff.id;


--
-- Name: staff_recovery_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_recovery_codes (
    code_hash character varying(64) NOT NULL,
    staff_id integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: staff_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_sessions (
    token_hash character varying(64) NOT NULL,
    staff_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    id character varying(32),
    made_with character varying(16),
    confirmed_at timestamp with time zone,
    browser character varying(40)
);


--
-- Name: stop_reviews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stop_reviews (
    id integer NOT NULL,
    submission_id character varying(32) NOT NULL,
    cause character varying(16) NOT NULL,
    sent_tier smallint NOT NULL,
    ruleset character varying(16) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by integer
);


--
-- Name: stop_reviews_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.stop_reviews_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: stop_reviews_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.stop_reviews_id_seq OWNED BY public.stop_reviews.id;


--
-- Name: submissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submissions (
    id character varying(32) NOT NULL,
    draft_id character varying(32) NOT NULL,
    reference character varying(9) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    as_of date NOT NULL,
    language character varying(8) NOT NULL,
    questions_text character varying(32) NOT NULL,
    consent_text character varying(32) NOT NULL,
    consent_version character varying(16) NOT NULL,
    ruleset character varying(16) NOT NULL,
    tier smallint NOT NULL,
    score smallint NOT NULL,
    has_hold boolean NOT NULL,
    age_band character varying(16) NOT NULL,
    preferred_language character varying(8) NOT NULL,
    needs_interpreter boolean NOT NULL,
    clinic_id character varying(40),
    window_first date,
    window_last date,
    is_demo boolean NOT NULL,
    status character varying(24) NOT NULL,
    decision character varying(24),
    owner_id integer,
    tier_due timestamp with time zone NOT NULL,
    act_by timestamp with time zone,
    queue_rank smallint NOT NULL,
    queue_score smallint NOT NULL,
    version integer NOT NULL,
    data_key bytea NOT NULL,
    full_name bytea NOT NULL,
    birth_date bytea NOT NULL,
    contact bytea NOT NULL,
    answers bytea NOT NULL,
    assessment bytea NOT NULL,
    phone_index bytea NOT NULL,
    email_index bytea,
    tier_now smallint NOT NULL,
    open_questions smallint NOT NULL,
    next_action character varying(24),
    tries smallint NOT NULL,
    minutes_to_contact integer,
    head_id character varying(32),
    entered_by integer,
    is_heard boolean NOT NULL,
    birth_index bytea,
    alarm_at timestamp with time zone,
    due_at timestamp with time zone,
    last_days_at timestamp with time zone,
    first_contact_at timestamp with time zone,
    reached_at timestamp with time zone,
    decided_at timestamp with time zone,
    closed_at timestamp with time zone,
    receipt bytea,
    phone_now bytea,
    channel character varying(16) DEFAULT 'check'::character varying NOT NULL,
    is_unreached_emergency boolean DEFAULT false NOT NULL,
    says_worse boolean DEFAULT false NOT NULL,
    is_read boolean DEFAULT false NOT NULL,
    acted_at timestamp with time zone,
    failed_since timestamp with time zone,
    failed_calls smallint DEFAULT '0'::smallint NOT NULL,
    heard_from character varying(16),
    details bytea,
    second_phone_index bytea,
    mrn_index bytea,
    visit_at timestamp with time zone,
    visit_outcome character varying(16),
    treatment character varying(16),
    treated_on date,
    bone_care character varying(16),
    bone_care_on date,
    report_chase_on date,
    scan_request bytea,
    payer_file bytea,
    pinned_note bytea,
    visit_clinic_id character varying(40),
    asked_by integer,
    override_reason character varying(24),
    by_helper boolean,
    unsure_answers smallint,
    blind_percent smallint,
    scan_kind character varying(16),
    scan_result character varying(16),
    final_class character varying(16),
    harm character varying(16),
    harm_cause character varying(16),
    readings_wanted smallint DEFAULT '0'::smallint NOT NULL,
    consent_given_on date,
    consent_ended_at timestamp with time zone,
    legal_hold_at timestamp with time zone,
    erased_at timestamp with time zone,
    group_id character varying(32),
    CONSTRAINT ck_submissions_closed_at_a_moment CHECK ((((status)::text = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT ck_submissions_closed_has_no_next_action CHECK ((((status)::text = 'closed'::text) = (next_action IS NULL))),
    CONSTRAINT ck_submissions_closed_has_no_timer CHECK ((((status)::text = 'closed'::text) = (act_by IS NULL))),
    CONSTRAINT ck_submissions_closed_is_not_due CHECK ((((status)::text = 'closed'::text) = (due_at IS NULL))),
    CONSTRAINT ck_submissions_decided_once CHECK ((((status)::text = ANY ((ARRAY['decided'::character varying, 'closed'::character varying])::text[])) = (decision IS NOT NULL))),
    CONSTRAINT ck_submissions_follower_is_closed CHECK (((head_id IS NULL) OR (((status)::text = 'closed'::text) AND ((head_id)::text <> (id)::text)))),
    CONSTRAINT ck_submissions_new_is_nobodys CHECK ((((status)::text <> 'new'::text) OR (owner_id IS NULL)))
);


--
-- Name: tallies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tallies (
    scope character varying(41) NOT NULL,
    name character varying(16) NOT NULL,
    bucket bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: access_log id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_log ALTER COLUMN id SET DEFAULT nextval('public.access_log_id_seq'::regclass);


--
-- Name: blind_reads id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blind_reads ALTER COLUMN id SET DEFAULT nextval('public.blind_reads_id_seq'::regclass);


--
-- Name: closures id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closures ALTER COLUMN id SET DEFAULT nextval('public.closures_id_seq'::regclass);


--
-- Name: events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ALTER COLUMN id SET DEFAULT nextval('public.events_id_seq'::regclass);


--
-- Name: hazard_sign_offs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hazard_sign_offs ALTER COLUMN id SET DEFAULT nextval('public.hazard_sign_offs_id_seq'::regclass);


--
-- Name: pauses id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pauses ALTER COLUMN id SET DEFAULT nextval('public.pauses_id_seq'::regclass);


--
-- Name: saved_views id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_views ALTER COLUMN id SET DEFAULT nextval('public.saved_views_id_seq'::regclass);


--
-- Name: staff id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff ALTER COLUMN id SET DEFAULT nextval('public.staff_id_seq'::regclass);


--
-- Name: staff_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_events ALTER COLUMN id SET DEFAULT nextval('public.staff_events_id_seq'::regclass);


--
-- Name: stop_reviews id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop_reviews ALTER COLUMN id SET DEFAULT nextval('public.stop_reviews_id_seq'::regclass);


--
-- Data for Name: access_log; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0027');


--
-- Data for Name: audit_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_heads VALUES
	('access_log', 'last', '2026-12-01', 0, '\x', '2026-12-01 08:00:00-06', '\x6165616546196a641c43d30c0d7f533d8b9307693f5c61ef53fbce55787394d421a8f053'),
	('events', 'last', '2026-12-01', 0, '\x', '2026-12-01 08:00:00-06', '\x616561652030c199829b632a9196f8ba065d7be565f9cf29d27e6410e8ccc03edef114df'),
	('hazard_sign_offs', 'last', '2026-12-01', 0, '\x', '2026-12-01 08:00:00-06', '\x616561658d450c7456570518f55b6489a951e3f54366474881eb0882960af552fc739b44'),
	('staff_events', 'last', '2026-12-01', 0, '\x', '2026-12-01 08:00:00-06', '\x61656165ae363ac809db343a99ae09caecbeef93310ea9d00e3d63fadaf59481cc862efa');


--
-- Data for Name: blind_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.blind_reads VALUES
	(1, '2a953ed0276107210a0124edb7ccab71', 3, '2026-11-23 08:00:00-06', 1, 1, true, 0, 10, '2.0.0', '50_64', 'en', false);


--
-- Data for Name: clinics; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clinics VALUES
	('example-edina', 'Example Spine Clinic, Edina', '300 Example Lane', 'Edina, MN 55435', '952-555-0130', true, true, true, 2),
	('example-maple-grove', 'Example Spine Clinic, Maple Grove', '400 Example Parkway', 'Maple Grove, MN 55369', '763-555-0140', false, true, true, 3),
	('example-minneapolis', 'Example Spine Clinic, Minneapolis', '100 Example Avenue South', 'Minneapolis, MN 55401', '612-555-0110', true, true, true, 0),
	('example-st-paul', 'Example Spine Clinic, St. Paul', '200 Example Street West', 'St. Paul, MN 55102', '651-555-0120', true, true, true, 1),
	('example-woodbury', 'Example Spine Clinic, Woodbury', '500 Example Road', 'Woodbury, MN 55125', '651-555-0150', false, true, true, 4);


--
-- Data for Name: closed_browsers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: closures; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: daily_rollups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.daily_rollups VALUES
	('', '', '', 'version', '3', '1970-01-01', 1),
	('', 'age', '65_plus', 'contact', '16', '2026-11-11', 4),
	('', 'age', '65_plus', 'in_time', '', '2026-11-11', 4),
	('', 'age', '65_plus', 'reached', '', '2026-11-11', 4),
	('', 'age', '65_plus', 'received', '', '2026-11-11', 4),
	('', 'age', '65_plus', 'stage', '3', '2026-11-11', 2),
	('', 'age', '65_plus', 'stage', '4', '2026-11-11', 1),
	('', 'age', '65_plus', 'stage', '5', '2026-11-11', 1),
	('', 'age', '65_plus', 'pending', '498935', '2026-11-21', 1),
	('', 'age', '65_plus', 'received', '', '2026-11-21', 1),
	('', 'age', '65_plus', 'stage', '0', '2026-11-21', 1),
	('', 'age', '50_64', 'pending', '499103', '2026-11-22', 1),
	('', 'age', '50_64', 'received', '', '2026-11-22', 1),
	('', 'age', '50_64', 'stage', '0', '2026-11-22', 1),
	('', 'age', '65_plus', 'contact', '18', '2026-11-22', 1),
	('', 'age', '65_plus', 'late', '', '2026-11-22', 1),
	('', 'age', '65_plus', 'pending', '498935', '2026-11-22', 2),
	('', 'age', '65_plus', 'received', '', '2026-11-22', 3),
	('', 'age', '65_plus', 'stage', '0', '2026-11-22', 3),
	('', 'age', '65_plus', 'pending', '498839', '2026-11-23', 1),
	('', 'age', '65_plus', 'pending', '498935', '2026-11-23', 1),
	('', 'age', '65_plus', 'received', '', '2026-11-23', 2),
	('', 'age', '65_plus', 'stage', '0', '2026-11-23', 2),
	('', 'age', '65_plus', 'pending', '498959', '2026-11-24', 2),
	('', 'age', '65_plus', 'received', '', '2026-11-24', 2),
	('', 'age', '65_plus', 'stage', '0', '2026-11-24', 2),
	('', 'age', '65_plus', 'contact', '20', '2026-11-25', 1),
	('', 'age', '65_plus', 'contact', '9', '2026-11-25', 2),
	('', 'age', '65_plus', 'in_time', '', '2026-11-25', 3),
	('', 'age', '65_plus', 'pending', '498983', '2026-11-25', 2),
	('', 'age', '65_plus', 'reached', '', '2026-11-25', 1),
	('', 'age', '65_plus', 'received', '', '2026-11-25', 5),
	('', 'age', '65_plus', 'stage', '0', '2026-11-25', 4),
	('', 'age', '65_plus', 'stage', '3', '2026-11-25', 1),
	('', 'age', '50_64', 'pending', '499175', '2026-11-26', 1),
	('', 'age', '50_64', 'received', '', '2026-11-26', 1),
	('', 'age', '50_64', 'stage', '0', '2026-11-26', 1),
	('', 'age', '65_plus', 'contact', '19', '2026-11-26', 2),
	('', 'age', '65_plus', 'contact', '20', '2026-11-26', 1),
	('', 'age', '65_plus', 'in_time', '', '2026-11-26', 4),
	('', 'age', '65_plus', 'pending', '499007', '2026-11-26', 3),
	('', 'age', '65_plus', 'reached', '', '2026-11-26', 3),
	('', 'age', '65_plus', 'received', '', '2026-11-26', 7),
	('', 'age', '65_plus', 'stage', '0', '2026-11-26', 4),
	('', 'age', '65_plus', 'stage', '1', '2026-11-26', 2),
	('', 'age', '65_plus', 'stage', '2', '2026-11-26', 1),
	('', 'age', '50_64', 'contact', '18', '2026-11-27', 1),
	('', 'age', '50_64', 'in_time', '', '2026-11-27', 1),
	('', 'age', '50_64', 'reached', '', '2026-11-27', 1),
	('', 'age', '50_64', 'received', '', '2026-11-27', 1),
	('', 'age', '50_64', 'stage', '3', '2026-11-27', 1),
	('', 'age', '65_plus', 'contact', '18', '2026-11-27', 9),
	('', 'age', '65_plus', 'contact', '19', '2026-11-27', 1),
	('', 'age', '65_plus', 'in_time', '', '2026-11-27', 10),
	('', 'age', '65_plus', 'pending', '499007', '2026-11-27', 2),
	('', 'age', '65_plus', 'reached', '', '2026-11-27', 6),
	('', 'age', '65_plus', 'received', '', '2026-11-27', 12),
	('', 'age', '65_plus', 'stage', '0', '2026-11-27', 6),
	('', 'age', '65_plus', 'stage', '1', '2026-11-27', 2),
	('', 'age', '65_plus', 'stage', '2', '2026-11-27', 3),
	('', 'age', '65_plus', 'stage', '3', '2026-11-27', 1),
	('', 'age', '65_plus', 'contact', '11', '2026-11-28', 1),
	('', 'age', '65_plus', 'contact', '17', '2026-11-28', 2),
	('', 'age', '65_plus', 'in_time', '', '2026-11-28', 3),
	('', 'age', '65_plus', 'pending', '498878', '2026-11-28', 2),
	('', 'age', '65_plus', 'pending', '499079', '2026-11-28', 5),
	('', 'age', '65_plus', 'reached', '', '2026-11-28', 3),
	('', 'age', '65_plus', 'received', '', '2026-11-28', 11),
	('', 'age', '65_plus', 'stage', '0', '2026-11-28', 8),
	('', 'age', '65_plus', 'stage', '1', '2026-11-28', 1),
	('', 'age', '65_plus', 'stage', '2', '2026-11-28', 2),
	('', 'age', '', 'pending', '498914', '2026-11-29', 1),
	('', 'age', '', 'received', '', '2026-11-29', 1),
	('', 'age', '', 'stage', '0', '2026-11-29', 1),
	('', 'age', '50_64', 'pending', '498902', '2026-11-29', 1),
	('', 'age', '50_64', 'received', '', '2026-11-29', 1),
	('', 'age', '50_64', 'stage', '0', '2026-11-29', 1),
	('', 'age', '65_plus', 'pending', '498959', '2026-11-29', 1),
	('', 'age', '65_plus', 'pending', '499079', '2026-11-29', 1),
	('', 'age', '65_plus', 'received', '', '2026-11-29', 3),
	('', 'age', '65_plus', 'stage', '0', '2026-11-29', 3),
	('', 'age', '65_plus', 'pending', '498926', '2026-11-30', 1),
	('', 'age', '65_plus', 'received', '', '2026-11-30', 1),
	('', 'age', '65_plus', 'stage', '0', '2026-11-30', 1),
	('', 'age', 'under_18', 'pending', '499079', '2026-11-30', 1),
	('', 'age', 'under_18', 'received', '', '2026-11-30', 1),
	('', 'age', 'under_18', 'stage', '0', '2026-11-30', 1),
	('', 'age', '65_plus', 'contact', '9', '2026-12-01', 3),
	('', 'age', '65_plus', 'reached', '', '2026-12-01', 3),
	('', 'age', '65_plus', 'received', '', '2026-12-01', 3),
	('', 'age', '65_plus', 'stage', '1', '2026-12-01', 3),
	('', 'clinic', 'example-edina', 'contact', '16', '2026-11-11', 3),
	('', 'clinic', 'example-edina', 'in_time', '', '2026-11-11', 3),
	('', 'clinic', 'example-edina', 'reached', '', '2026-11-11', 3),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-11', 3),
	('', 'clinic', 'example-edina', 'stage', '3', '2026-11-11', 1),
	('', 'clinic', 'example-edina', 'stage', '4', '2026-11-11', 1),
	('', 'clinic', 'example-edina', 'stage', '5', '2026-11-11', 1),
	('', 'clinic', 'example-minneapolis', 'contact', '16', '2026-11-11', 1),
	('', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-11', 1);
INSERT INTO public.daily_rollups VALUES
	('', 'clinic', 'example-minneapolis', 'reached', '', '2026-11-11', 1),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-11', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '3', '2026-11-11', 1),
	('', 'clinic', 'example-edina', 'pending', '498935', '2026-11-21', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-21', 1),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-21', 1),
	('', 'clinic', '', 'contact', '18', '2026-11-22', 1),
	('', 'clinic', '', 'late', '', '2026-11-22', 1),
	('', 'clinic', '', 'pending', '498935', '2026-11-22', 1),
	('', 'clinic', '', 'received', '', '2026-11-22', 2),
	('', 'clinic', '', 'stage', '0', '2026-11-22', 2),
	('', 'clinic', 'example-edina', 'pending', '498935', '2026-11-22', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-22', 1),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-22', 1),
	('', 'clinic', 'example-minneapolis', 'pending', '499103', '2026-11-22', 1),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-22', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-22', 1),
	('', 'clinic', 'example-edina', 'missed', '', '2026-11-23', 1),
	('', 'clinic', 'example-edina', 'pending', '498935', '2026-11-23', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-23', 1),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-23', 1),
	('', 'clinic', 'example-minneapolis', 'pending', '498839', '2026-11-23', 1),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-23', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-23', 1),
	('', 'clinic', 'example-edina', 'missed', '', '2026-11-24', 1),
	('', 'clinic', 'example-st-paul', 'pending', '498959', '2026-11-24', 2),
	('', 'clinic', 'example-st-paul', 'received', '', '2026-11-24', 2),
	('', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-24', 2),
	('', 'clinic', '', 'contact', '9', '2026-11-25', 1),
	('', 'clinic', '', 'in_time', '', '2026-11-25', 1),
	('', 'clinic', '', 'pending', '498983', '2026-11-25', 1),
	('', 'clinic', '', 'received', '', '2026-11-25', 2),
	('', 'clinic', '', 'stage', '0', '2026-11-25', 2),
	('', 'clinic', 'example-edina', 'contact', '9', '2026-11-25', 1),
	('', 'clinic', 'example-edina', 'in_time', '', '2026-11-25', 1),
	('', 'clinic', 'example-edina', 'pending', '498983', '2026-11-25', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-25', 2),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-25', 2),
	('', 'clinic', 'example-minneapolis', 'contact', '20', '2026-11-25', 1),
	('', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-25', 1),
	('', 'clinic', 'example-minneapolis', 'reached', '', '2026-11-25', 1),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-25', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '3', '2026-11-25', 1),
	('', 'clinic', 'example-edina', 'contact', '20', '2026-11-26', 1),
	('', 'clinic', 'example-edina', 'in_time', '', '2026-11-26', 1),
	('', 'clinic', 'example-edina', 'reached', '', '2026-11-26', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-26', 1),
	('', 'clinic', 'example-edina', 'stage', '1', '2026-11-26', 1),
	('', 'clinic', 'example-maple-grove', 'contact', '19', '2026-11-26', 1),
	('', 'clinic', 'example-maple-grove', 'in_time', '', '2026-11-26', 1),
	('', 'clinic', 'example-maple-grove', 'pending', '499007', '2026-11-26', 1),
	('', 'clinic', 'example-maple-grove', 'reached', '', '2026-11-26', 1),
	('', 'clinic', 'example-maple-grove', 'received', '', '2026-11-26', 2),
	('', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-26', 1),
	('', 'clinic', 'example-maple-grove', 'stage', '1', '2026-11-26', 1),
	('', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-26', 1),
	('', 'clinic', 'example-minneapolis', 'pending', '499175', '2026-11-26', 1),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-26', 2),
	('', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-26', 2),
	('', 'clinic', 'example-st-paul', 'pending', '499007', '2026-11-26', 1),
	('', 'clinic', 'example-st-paul', 'received', '', '2026-11-26', 1),
	('', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-26', 1),
	('', 'clinic', 'example-woodbury', 'contact', '19', '2026-11-26', 1),
	('', 'clinic', 'example-woodbury', 'in_time', '', '2026-11-26', 1),
	('', 'clinic', 'example-woodbury', 'pending', '499007', '2026-11-26', 1),
	('', 'clinic', 'example-woodbury', 'reached', '', '2026-11-26', 1),
	('', 'clinic', 'example-woodbury', 'received', '', '2026-11-26', 2),
	('', 'clinic', 'example-woodbury', 'stage', '0', '2026-11-26', 1),
	('', 'clinic', 'example-woodbury', 'stage', '2', '2026-11-26', 1),
	('', 'clinic', '', 'contact', '19', '2026-11-27', 1),
	('', 'clinic', '', 'in_time', '', '2026-11-27', 1),
	('', 'clinic', '', 'pending', '499007', '2026-11-27', 1),
	('', 'clinic', '', 'received', '', '2026-11-27', 2),
	('', 'clinic', '', 'stage', '0', '2026-11-27', 2),
	('', 'clinic', 'example-edina', 'contact', '18', '2026-11-27', 1),
	('', 'clinic', 'example-edina', 'in_time', '', '2026-11-27', 1),
	('', 'clinic', 'example-edina', 'pending', '499007', '2026-11-27', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-27', 2),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-27', 2),
	('', 'clinic', 'example-maple-grove', 'contact', '18', '2026-11-27', 2),
	('', 'clinic', 'example-maple-grove', 'in_time', '', '2026-11-27', 2),
	('', 'clinic', 'example-maple-grove', 'reached', '', '2026-11-27', 1),
	('', 'clinic', 'example-maple-grove', 'received', '', '2026-11-27', 2),
	('', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-27', 1),
	('', 'clinic', 'example-maple-grove', 'stage', '2', '2026-11-27', 1),
	('', 'clinic', 'example-minneapolis', 'contact', '18', '2026-11-27', 3),
	('', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-27', 3),
	('', 'clinic', 'example-minneapolis', 'reached', '', '2026-11-27', 2),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-27', 3),
	('', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-27', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '1', '2026-11-27', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '2', '2026-11-27', 1),
	('', 'clinic', 'example-st-paul', 'contact', '18', '2026-11-27', 3),
	('', 'clinic', 'example-st-paul', 'in_time', '', '2026-11-27', 3),
	('', 'clinic', 'example-st-paul', 'reached', '', '2026-11-27', 3),
	('', 'clinic', 'example-st-paul', 'received', '', '2026-11-27', 3),
	('', 'clinic', 'example-st-paul', 'stage', '2', '2026-11-27', 1),
	('', 'clinic', 'example-st-paul', 'stage', '3', '2026-11-27', 2),
	('', 'clinic', 'example-woodbury', 'contact', '18', '2026-11-27', 1),
	('', 'clinic', 'example-woodbury', 'in_time', '', '2026-11-27', 1);
INSERT INTO public.daily_rollups VALUES
	('', 'clinic', 'example-woodbury', 'reached', '', '2026-11-27', 1),
	('', 'clinic', 'example-woodbury', 'received', '', '2026-11-27', 1),
	('', 'clinic', 'example-woodbury', 'stage', '1', '2026-11-27', 1),
	('', 'clinic', '', 'contact', '17', '2026-11-28', 1),
	('', 'clinic', '', 'in_time', '', '2026-11-28', 1),
	('', 'clinic', '', 'pending', '498878', '2026-11-28', 1),
	('', 'clinic', '', 'reached', '', '2026-11-28', 1),
	('', 'clinic', '', 'received', '', '2026-11-28', 2),
	('', 'clinic', '', 'stage', '0', '2026-11-28', 1),
	('', 'clinic', '', 'stage', '2', '2026-11-28', 1),
	('', 'clinic', 'example-maple-grove', 'contact', '17', '2026-11-28', 1),
	('', 'clinic', 'example-maple-grove', 'in_time', '', '2026-11-28', 2),
	('', 'clinic', 'example-maple-grove', 'pending', '499079', '2026-11-28', 2),
	('', 'clinic', 'example-maple-grove', 'reached', '', '2026-11-28', 1),
	('', 'clinic', 'example-maple-grove', 'received', '', '2026-11-28', 4),
	('', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-28', 3),
	('', 'clinic', 'example-maple-grove', 'stage', '1', '2026-11-28', 1),
	('', 'clinic', 'example-minneapolis', 'pending', '499079', '2026-11-28', 1),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-11-28', 1),
	('', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-28', 1),
	('', 'clinic', 'example-st-paul', 'pending', '498878', '2026-11-28', 1),
	('', 'clinic', 'example-st-paul', 'received', '', '2026-11-28', 1),
	('', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-28', 1),
	('', 'language', 'en', 'received', '', '2026-11-25', 4),
	('', 'clinic', 'example-woodbury', 'contact', '11', '2026-11-28', 1),
	('', 'clinic', 'example-woodbury', 'pending', '499079', '2026-11-28', 2),
	('', 'clinic', 'example-woodbury', 'reached', '', '2026-11-28', 1),
	('', 'clinic', 'example-woodbury', 'received', '', '2026-11-28', 3),
	('', 'clinic', 'example-woodbury', 'stage', '0', '2026-11-28', 2),
	('', 'clinic', 'example-woodbury', 'stage', '2', '2026-11-28', 1),
	('', 'clinic', '', 'pending', '498902', '2026-11-29', 1),
	('', 'clinic', '', 'pending', '498914', '2026-11-29', 1),
	('', 'clinic', '', 'received', '', '2026-11-29', 2),
	('', 'clinic', '', 'stage', '0', '2026-11-29', 2),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-29', 1),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-29', 1),
	('', 'clinic', 'example-st-paul', 'pending', '498959', '2026-11-29', 1),
	('', 'clinic', 'example-st-paul', 'pending', '499079', '2026-11-29', 1),
	('', 'clinic', 'example-st-paul', 'received', '', '2026-11-29', 2),
	('', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-29', 2),
	('', 'clinic', 'example-edina', 'pending', '498926', '2026-11-30', 1),
	('', 'clinic', 'example-edina', 'received', '', '2026-11-30', 1),
	('', 'clinic', 'example-edina', 'stage', '0', '2026-11-30', 1),
	('', 'clinic', 'example-maple-grove', 'pending', '499079', '2026-11-30', 1),
	('', 'clinic', 'example-maple-grove', 'received', '', '2026-11-30', 1),
	('', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-30', 1),
	('', 'clinic', 'example-minneapolis', 'contact', '9', '2026-12-01', 2),
	('', 'clinic', 'example-minneapolis', 'reached', '', '2026-12-01', 2),
	('', 'clinic', 'example-minneapolis', 'received', '', '2026-12-01', 2),
	('', 'clinic', 'example-minneapolis', 'stage', '1', '2026-12-01', 2),
	('', 'clinic', 'example-st-paul', 'contact', '9', '2026-12-01', 1),
	('', 'clinic', 'example-st-paul', 'reached', '', '2026-12-01', 1),
	('', 'clinic', 'example-st-paul', 'received', '', '2026-12-01', 1),
	('', 'clinic', 'example-st-paul', 'stage', '1', '2026-12-01', 1),
	('', 'clinic', '', 'missed', '', '2026-12-09', 1),
	('', 'clinic', 'example-edina', 'missed', '', '2026-12-13', 1),
	('', 'clinic', 'example-minneapolis', 'missed', '', '2026-12-22', 1),
	('', 'clinic', 'example-edina', 'missed', '', '2027-01-04', 1),
	('', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-15', 1),
	('', 'clinic', '', 'missed', '', '2027-01-18', 2),
	('', 'clinic', 'example-edina', 'missed', '', '2027-01-18', 2),
	('', 'clinic', 'example-edina', 'missed', '', '2027-01-19', 1),
	('', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-19', 2),
	('', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-19', 1),
	('', 'clinic', 'example-st-paul', 'missed', '', '2027-01-19', 1),
	('', 'clinic', '', 'missed', '', '2027-01-20', 2),
	('', 'clinic', 'example-edina', 'missed', '', '2027-01-20', 2),
	('', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-20', 1),
	('', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-20', 2),
	('', 'clinic', 'example-woodbury', 'missed', '', '2027-01-20', 1),
	('', 'clinic', '', 'missed', '', '2027-01-21', 1),
	('', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-21', 3),
	('', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-21', 1),
	('', 'clinic', 'example-st-paul', 'missed', '', '2027-01-21', 1),
	('', 'clinic', 'example-woodbury', 'missed', '', '2027-01-21', 3),
	('', 'clinic', 'example-edina', 'missed', '', '2027-01-22', 1),
	('', 'clinic', 'example-st-paul', 'missed', '', '2027-01-22', 2),
	('', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-23', 1),
	('', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-24', 2),
	('', 'clinic', 'example-st-paul', 'missed', '', '2027-01-24', 1),
	('', 'closing', '', 'closed', '', '2026-11-23', 1),
	('', 'closing', '', 'may_close', '', '2026-11-23', 1),
	('', 'closing', '', 'closed', '', '2026-11-24', 1),
	('', 'closing', '', 'may_close', '', '2026-11-24', 2),
	('', 'closing', '', 'closed', '', '2026-12-09', 1),
	('', 'closing', '', 'may_close', '', '2026-12-09', 1),
	('', 'closing', '', 'closed', '', '2026-12-13', 1),
	('', 'closing', '', 'closed', '', '2026-12-22', 1),
	('', 'closing', '', 'may_close', '', '2026-12-22', 1),
	('', 'closing', '', 'may_close', '', '2027-01-07', 1),
	('', 'closing', '', 'closed', '', '2027-01-15', 1),
	('', 'closing', '', 'may_close', '', '2027-01-15', 1),
	('', 'closing', '', 'closed', '', '2027-01-18', 4),
	('', 'closing', '', 'may_close', '', '2027-01-18', 4),
	('', 'closing', '', 'closed', '', '2027-01-19', 5),
	('', 'closing', '', 'may_close', '', '2027-01-19', 6),
	('', 'closing', '', 'closed', '', '2027-01-20', 11),
	('', 'closing', '', 'may_close', '', '2027-01-20', 10),
	('', 'closing', '', 'closed', '', '2027-01-21', 12),
	('', 'closing', '', 'may_close', '', '2027-01-21', 11);
INSERT INTO public.daily_rollups VALUES
	('', 'closing', '', 'closed', '', '2027-01-22', 3),
	('', 'closing', '', 'may_close', '', '2027-01-22', 3),
	('', 'closing', '', 'closed', '', '2027-01-23', 1),
	('', 'closing', '', 'may_close', '', '2027-01-23', 1),
	('', 'closing', '', 'closed', '', '2027-01-24', 3),
	('', 'closing', '', 'may_close', '', '2027-01-24', 3),
	('', 'language', 'en', 'contact', '16', '2026-11-11', 3),
	('', 'language', 'en', 'in_time', '', '2026-11-11', 3),
	('', 'language', 'en', 'reached', '', '2026-11-11', 3),
	('', 'language', 'en', 'received', '', '2026-11-11', 3),
	('', 'language', 'en', 'stage', '3', '2026-11-11', 1),
	('', 'language', 'en', 'stage', '4', '2026-11-11', 1),
	('', 'language', 'en', 'stage', '5', '2026-11-11', 1),
	('', 'language', 'hmn', 'contact', '16', '2026-11-11', 1),
	('', 'language', 'hmn', 'in_time', '', '2026-11-11', 1),
	('', 'language', 'hmn', 'reached', '', '2026-11-11', 1),
	('', 'language', 'hmn', 'received', '', '2026-11-11', 1),
	('', 'language', 'hmn', 'stage', '3', '2026-11-11', 1),
	('', 'language', 'other', 'pending', '498935', '2026-11-21', 1),
	('', 'language', 'other', 'received', '', '2026-11-21', 1),
	('', 'language', 'other', 'stage', '0', '2026-11-21', 1),
	('', 'language', 'en', 'contact', '18', '2026-11-22', 1),
	('', 'language', 'en', 'late', '', '2026-11-22', 1),
	('', 'language', 'en', 'pending', '498935', '2026-11-22', 2),
	('', 'language', 'en', 'pending', '499103', '2026-11-22', 1),
	('', 'language', 'en', 'received', '', '2026-11-22', 4),
	('', 'language', 'en', 'stage', '0', '2026-11-22', 4),
	('', 'language', 'en', 'pending', '498839', '2026-11-23', 1),
	('', 'language', 'en', 'received', '', '2026-11-23', 1),
	('', 'language', 'en', 'stage', '0', '2026-11-23', 1),
	('', 'language', 'es', 'pending', '498935', '2026-11-23', 1),
	('', 'language', 'es', 'received', '', '2026-11-23', 1),
	('', 'language', 'es', 'stage', '0', '2026-11-23', 1),
	('', 'language', 'en', 'pending', '498959', '2026-11-24', 2),
	('', 'language', 'en', 'received', '', '2026-11-24', 2),
	('', 'language', 'en', 'stage', '0', '2026-11-24', 2),
	('', 'language', 'en', 'contact', '9', '2026-11-25', 2),
	('', 'language', 'en', 'in_time', '', '2026-11-25', 2),
	('', 'language', 'en', 'pending', '498983', '2026-11-25', 2),
	('', 'language', 'en', 'stage', '0', '2026-11-25', 4),
	('', 'language', 'es', 'contact', '20', '2026-11-25', 1),
	('', 'language', 'es', 'in_time', '', '2026-11-25', 1),
	('', 'language', 'es', 'reached', '', '2026-11-25', 1),
	('', 'language', 'es', 'received', '', '2026-11-25', 1),
	('', 'language', 'es', 'stage', '3', '2026-11-25', 1),
	('', 'language', 'en', 'in_time', '', '2026-11-26', 1),
	('', 'language', 'en', 'pending', '499007', '2026-11-26', 2),
	('', 'language', 'en', 'pending', '499175', '2026-11-26', 1),
	('', 'language', 'en', 'received', '', '2026-11-26', 4),
	('', 'language', 'en', 'stage', '0', '2026-11-26', 4),
	('', 'language', 'es', 'contact', '19', '2026-11-26', 2),
	('', 'language', 'es', 'in_time', '', '2026-11-26', 2),
	('', 'language', 'es', 'pending', '499007', '2026-11-26', 1),
	('', 'language', 'es', 'reached', '', '2026-11-26', 2),
	('', 'language', 'es', 'received', '', '2026-11-26', 3),
	('', 'language', 'es', 'stage', '0', '2026-11-26', 1),
	('', 'language', 'es', 'stage', '1', '2026-11-26', 1),
	('', 'language', 'es', 'stage', '2', '2026-11-26', 1),
	('', 'language', 'vi', 'contact', '20', '2026-11-26', 1),
	('', 'language', 'vi', 'in_time', '', '2026-11-26', 1),
	('', 'language', 'vi', 'reached', '', '2026-11-26', 1),
	('', 'language', 'vi', 'received', '', '2026-11-26', 1),
	('', 'language', 'vi', 'stage', '1', '2026-11-26', 1),
	('', 'language', 'en', 'contact', '18', '2026-11-27', 6),
	('', 'language', 'en', 'contact', '19', '2026-11-27', 1),
	('', 'language', 'en', 'in_time', '', '2026-11-27', 7),
	('', 'language', 'en', 'pending', '499007', '2026-11-27', 2),
	('', 'language', 'en', 'reached', '', '2026-11-27', 4),
	('', 'language', 'en', 'received', '', '2026-11-27', 9),
	('', 'language', 'en', 'stage', '0', '2026-11-27', 5),
	('', 'language', 'en', 'stage', '1', '2026-11-27', 2),
	('', 'language', 'en', 'stage', '3', '2026-11-27', 2),
	('', 'language', 'so', 'contact', '18', '2026-11-27', 1),
	('', 'language', 'so', 'in_time', '', '2026-11-27', 1),
	('', 'language', 'so', 'received', '', '2026-11-27', 1),
	('', 'language', 'so', 'stage', '0', '2026-11-27', 1),
	('', 'language', 'vi', 'contact', '18', '2026-11-27', 3),
	('', 'language', 'vi', 'in_time', '', '2026-11-27', 3),
	('', 'language', 'vi', 'reached', '', '2026-11-27', 3),
	('', 'language', 'vi', 'received', '', '2026-11-27', 3),
	('', 'language', 'vi', 'stage', '2', '2026-11-27', 3),
	('', 'language', 'en', 'contact', '17', '2026-11-28', 1),
	('', 'language', 'en', 'in_time', '', '2026-11-28', 2),
	('', 'language', 'en', 'pending', '498878', '2026-11-28', 1),
	('', 'language', 'en', 'pending', '499079', '2026-11-28', 3),
	('', 'language', 'en', 'reached', '', '2026-11-28', 1),
	('', 'language', 'en', 'received', '', '2026-11-28', 6),
	('', 'language', 'en', 'stage', '0', '2026-11-28', 5),
	('', 'language', 'en', 'stage', '2', '2026-11-28', 1),
	('', 'language', 'other', 'pending', '499079', '2026-11-28', 1),
	('', 'language', 'other', 'received', '', '2026-11-28', 1),
	('', 'language', 'other', 'stage', '0', '2026-11-28', 1),
	('', 'language', 'so', 'contact', '11', '2026-11-28', 1),
	('', 'language', 'so', 'pending', '498878', '2026-11-28', 1),
	('', 'language', 'so', 'reached', '', '2026-11-28', 1),
	('', 'language', 'so', 'received', '', '2026-11-28', 2),
	('', 'language', 'so', 'stage', '0', '2026-11-28', 1),
	('', 'language', 'so', 'stage', '2', '2026-11-28', 1),
	('', 'language', 'vi', 'contact', '17', '2026-11-28', 1),
	('', 'language', 'vi', 'in_time', '', '2026-11-28', 1);
INSERT INTO public.daily_rollups VALUES
	('', 'language', 'vi', 'pending', '499079', '2026-11-28', 1),
	('', 'language', 'vi', 'reached', '', '2026-11-28', 1),
	('', 'language', 'vi', 'received', '', '2026-11-28', 2),
	('', 'language', 'vi', 'stage', '0', '2026-11-28', 1),
	('', 'language', 'vi', 'stage', '1', '2026-11-28', 1),
	('', 'language', 'en', 'pending', '498902', '2026-11-29', 1),
	('', 'language', 'en', 'pending', '498959', '2026-11-29', 1),
	('', 'language', 'en', 'pending', '499079', '2026-11-29', 1),
	('', 'language', 'en', 'received', '', '2026-11-29', 3),
	('', 'language', 'en', 'stage', '0', '2026-11-29', 3),
	('', 'language', 'so', 'pending', '498914', '2026-11-29', 1),
	('', 'language', 'so', 'received', '', '2026-11-29', 1),
	('', 'language', 'so', 'stage', '0', '2026-11-29', 1),
	('', 'language', 'vi', 'received', '', '2026-11-29', 1),
	('', 'language', 'vi', 'stage', '0', '2026-11-29', 1),
	('', 'language', 'en', 'pending', '499079', '2026-11-30', 1),
	('', 'language', 'en', 'received', '', '2026-11-30', 1),
	('', 'language', 'en', 'stage', '0', '2026-11-30', 1),
	('', 'language', 'so', 'pending', '498926', '2026-11-30', 1),
	('', 'language', 'so', 'received', '', '2026-11-30', 1),
	('', 'language', 'so', 'stage', '0', '2026-11-30', 1),
	('', 'language', 'en', 'contact', '9', '2026-12-01', 2),
	('', 'language', 'en', 'reached', '', '2026-12-01', 2),
	('', 'language', 'en', 'received', '', '2026-12-01', 2),
	('', 'language', 'en', 'stage', '1', '2026-12-01', 2),
	('', 'language', 'es', 'contact', '9', '2026-12-01', 1),
	('', 'language', 'es', 'reached', '', '2026-12-01', 1),
	('', 'language', 'es', 'received', '', '2026-12-01', 1),
	('', 'language', 'es', 'stage', '1', '2026-12-01', 1),
	('', 'priority', 'standard_review', 'contact', '16', '2026-11-11', 4),
	('', 'priority', 'standard_review', 'decision', 'book_clinic', '2026-11-11', 3),
	('', 'priority', 'standard_review', 'in_time', '', '2026-11-11', 4),
	('', 'priority', 'standard_review', 'reached', '', '2026-11-11', 4),
	('', 'priority', 'standard_review', 'received', '', '2026-11-11', 4),
	('', 'priority', 'standard_review', 'stage', '3', '2026-11-11', 2),
	('', 'priority', 'standard_review', 'stage', '4', '2026-11-11', 1),
	('', 'priority', 'standard_review', 'stage', '5', '2026-11-11', 1),
	('', 'priority', 'standard_review', 'pending', '498935', '2026-11-21', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-21', 1),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-21', 1),
	('', 'priority', 'routine_other_care', 'pending', '499103', '2026-11-22', 1),
	('', 'priority', 'routine_other_care', 'received', '', '2026-11-22', 1),
	('', 'priority', 'routine_other_care', 'stage', '0', '2026-11-22', 1),
	('', 'priority', 'standard_review', 'pending', '498935', '2026-11-22', 2),
	('', 'priority', 'standard_review', 'received', '', '2026-11-22', 2),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-22', 2),
	('', 'priority', 'urgent_clinician', 'contact', '18', '2026-11-22', 1),
	('', 'priority', 'urgent_clinician', 'decision', 'could_not_reach', '2026-11-22', 1),
	('', 'priority', 'urgent_clinician', 'late', '', '2026-11-22', 1),
	('', 'priority', 'urgent_clinician', 'received', '', '2026-11-22', 1),
	('', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-22', 1),
	('', 'priority', 'standard_review', 'missed', '', '2026-11-23', 1),
	('', 'priority', 'standard_review', 'pending', '498839', '2026-11-23', 1),
	('', 'priority', 'standard_review', 'pending', '498935', '2026-11-23', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-23', 2),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-23', 2),
	('', 'priority', 'imaging_first', 'pending', '498959', '2026-11-24', 1),
	('', 'priority', 'imaging_first', 'received', '', '2026-11-24', 1),
	('', 'priority', 'imaging_first', 'stage', '0', '2026-11-24', 1),
	('', 'priority', 'standard_review', 'missed', '', '2026-11-24', 1),
	('', 'priority', 'standard_review', 'pending', '498959', '2026-11-24', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-24', 1),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-24', 1),
	('', 'priority', 'imaging_first', 'pending', '498983', '2026-11-25', 1),
	('', 'priority', 'imaging_first', 'received', '', '2026-11-25', 1),
	('', 'priority', 'imaging_first', 'stage', '0', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'contact', '20', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'decision', 'book_clinic', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'in_time', '', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'pending', '498983', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'reached', '', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-25', 2),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-25', 1),
	('', 'priority', 'standard_review', 'stage', '3', '2026-11-25', 1),
	('', 'priority', 'urgent_clinician', 'contact', '9', '2026-11-25', 2),
	('', 'priority', 'urgent_clinician', 'in_time', '', '2026-11-25', 2),
	('', 'priority', 'urgent_clinician', 'received', '', '2026-11-25', 2),
	('', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-25', 2),
	('', 'priority', 'imaging_first', 'contact', '19', '2026-11-26', 2),
	('', 'priority', 'imaging_first', 'decision', 'imaging_first', '2026-11-26', 1),
	('', 'priority', 'imaging_first', 'in_time', '', '2026-11-26', 2),
	('', 'priority', 'imaging_first', 'pending', '499007', '2026-11-26', 1),
	('', 'priority', 'imaging_first', 'reached', '', '2026-11-26', 2),
	('', 'priority', 'imaging_first', 'received', '', '2026-11-26', 3),
	('', 'priority', 'imaging_first', 'stage', '0', '2026-11-26', 1),
	('', 'priority', 'imaging_first', 'stage', '1', '2026-11-26', 1),
	('', 'priority', 'imaging_first', 'stage', '2', '2026-11-26', 1),
	('', 'priority', 'routine_other_care', 'pending', '499175', '2026-11-26', 1),
	('', 'priority', 'routine_other_care', 'received', '', '2026-11-26', 1),
	('', 'priority', 'routine_other_care', 'stage', '0', '2026-11-26', 1),
	('', 'priority', 'standard_review', 'contact', '20', '2026-11-26', 1),
	('', 'priority', 'standard_review', 'decision', 'withdrew', '2026-11-26', 1),
	('', 'priority', 'standard_review', 'in_time', '', '2026-11-26', 2),
	('', 'priority', 'standard_review', 'pending', '499007', '2026-11-26', 2),
	('', 'priority', 'standard_review', 'reached', '', '2026-11-26', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-26', 4),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-26', 3),
	('', 'priority', 'standard_review', 'stage', '1', '2026-11-26', 1),
	('', 'priority', 'imaging_first', 'contact', '18', '2026-11-27', 2),
	('', 'priority', 'imaging_first', 'decision', 'book_clinic', '2026-11-27', 1);
INSERT INTO public.daily_rollups VALUES
	('', 'priority', 'imaging_first', 'in_time', '', '2026-11-27', 2),
	('', 'priority', 'imaging_first', 'override', 'book_clinic:report_differs', '2026-11-27', 1),
	('', 'priority', 'imaging_first', 'pending', '499007', '2026-11-27', 1),
	('', 'priority', 'imaging_first', 'reached', '', '2026-11-27', 2),
	('', 'priority', 'imaging_first', 'received', '', '2026-11-27', 3),
	('', 'priority', 'imaging_first', 'stage', '0', '2026-11-27', 1),
	('', 'priority', 'imaging_first', 'stage', '1', '2026-11-27', 1),
	('', 'priority', 'imaging_first', 'stage', '3', '2026-11-27', 1),
	('', 'priority', 'priority_review', 'contact', '18', '2026-11-27', 2),
	('', 'priority', 'priority_review', 'decision', 'other_care', '2026-11-27', 2),
	('', 'priority', 'priority_review', 'in_time', '', '2026-11-27', 2),
	('', 'priority', 'priority_review', 'override', 'other_care:clinician_judged', '2026-11-27', 1),
	('', 'priority', 'priority_review', 'override', 'other_care:in_other_hands', '2026-11-27', 1),
	('', 'priority', 'priority_review', 'reached', '', '2026-11-27', 2),
	('', 'priority', 'priority_review', 'received', '', '2026-11-27', 2),
	('', 'priority', 'priority_review', 'stage', '2', '2026-11-27', 2),
	('', 'priority', 'routine_other_care', 'contact', '18', '2026-11-27', 1),
	('', 'priority', 'routine_other_care', 'decision', 'book_clinic', '2026-11-27', 1),
	('', 'priority', 'routine_other_care', 'in_time', '', '2026-11-27', 1),
	('', 'priority', 'routine_other_care', 'override', 'book_clinic:patient_differs', '2026-11-27', 1),
	('', 'priority', 'routine_other_care', 'reached', '', '2026-11-27', 1),
	('', 'priority', 'routine_other_care', 'received', '', '2026-11-27', 1),
	('', 'priority', 'routine_other_care', 'stage', '3', '2026-11-27', 1),
	('', 'priority', 'standard_review', 'contact', '18', '2026-11-27', 5),
	('', 'priority', 'standard_review', 'contact', '19', '2026-11-27', 1),
	('', 'priority', 'standard_review', 'decision', 'other_care', '2026-11-27', 1),
	('', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 6),
	('', 'priority', 'standard_review', 'override', 'other_care:patient_chose', '2026-11-27', 1),
	('', 'priority', 'standard_review', 'pending', '499007', '2026-11-27', 1),
	('', 'priority', 'standard_review', 'reached', '', '2026-11-27', 2),
	('', 'priority', 'standard_review', 'received', '', '2026-11-27', 7),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-27', 5),
	('', 'priority', 'standard_review', 'stage', '1', '2026-11-27', 1),
	('', 'priority', 'standard_review', 'stage', '2', '2026-11-27', 1),
	('', 'priority', 'emergency_now', 'contact', '11', '2026-11-28', 1),
	('', 'priority', 'emergency_now', 'decision', 'sent_to_emergency', '2026-11-28', 1),
	('', 'priority', 'emergency_now', 'reached', '', '2026-11-28', 1),
	('', 'priority', 'emergency_now', 'received', '', '2026-11-28', 1),
	('', 'priority', 'emergency_now', 'stage', '2', '2026-11-28', 1),
	('', 'priority', 'imaging_first', 'pending', '499079', '2026-11-28', 1),
	('', 'priority', 'imaging_first', 'received', '', '2026-11-28', 1),
	('', 'priority', 'imaging_first', 'stage', '0', '2026-11-28', 1),
	('', 'priority', 'standard_review', 'contact', '17', '2026-11-28', 2),
	('', 'priority', 'standard_review', 'decision', 'duplicate', '2026-11-28', 1),
	('', 'priority', 'standard_review', 'decision', 'withdrew', '2026-11-28', 1),
	('', 'priority', 'standard_review', 'in_time', '', '2026-11-28', 3),
	('', 'priority', 'standard_review', 'pending', '499079', '2026-11-28', 4),
	('', 'priority', 'standard_review', 'reached', '', '2026-11-28', 2),
	('', 'priority', 'standard_review', 'received', '', '2026-11-28', 7),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-28', 5),
	('', 'priority', 'standard_review', 'stage', '1', '2026-11-28', 1),
	('', 'priority', 'standard_review', 'stage', '2', '2026-11-28', 1),
	('', 'priority', 'urgent_clinician', 'pending', '498878', '2026-11-28', 2),
	('', 'priority', 'urgent_clinician', 'received', '', '2026-11-28', 2),
	('', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-28', 2),
	('', 'priority', 'emergency_now', 'received', '', '2026-11-29', 1),
	('', 'priority', 'emergency_now', 'stage', '0', '2026-11-29', 1),
	('', 'priority', 'priority_review', 'pending', '498959', '2026-11-29', 1),
	('', 'priority', 'priority_review', 'received', '', '2026-11-29', 1),
	('', 'priority', 'priority_review', 'stage', '0', '2026-11-29', 1),
	('', 'priority', 'standard_review', 'pending', '499079', '2026-11-29', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-29', 1),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-29', 1),
	('', 'priority', 'urgent_clinician', 'pending', '498902', '2026-11-29', 1),
	('', 'priority', 'urgent_clinician', 'pending', '498914', '2026-11-29', 1),
	('', 'priority', 'urgent_clinician', 'received', '', '2026-11-29', 2),
	('', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-29', 2),
	('', 'priority', 'standard_review', 'pending', '499079', '2026-11-30', 1),
	('', 'priority', 'standard_review', 'received', '', '2026-11-30', 1),
	('', 'priority', 'standard_review', 'stage', '0', '2026-11-30', 1),
	('', 'priority', 'urgent_clinician', 'pending', '498926', '2026-11-30', 1),
	('', 'priority', 'urgent_clinician', 'received', '', '2026-11-30', 1),
	('', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-30', 1),
	('', 'priority', 'emergency_now', 'contact', '9', '2026-12-01', 3),
	('', 'priority', 'emergency_now', 'reached', '', '2026-12-01', 3),
	('', 'priority', 'emergency_now', 'received', '', '2026-12-01', 3),
	('', 'priority', 'emergency_now', 'stage', '1', '2026-12-01', 3),
	('', 'priority', 'standard_review', 'missed', '', '2026-12-09', 1),
	('', 'priority', 'urgent_clinician', 'missed', '', '2026-12-13', 1),
	('', 'priority', 'standard_review', 'missed', '', '2026-12-22', 1),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-04', 1),
	('', 'priority', 'routine_other_care', 'missed', '', '2027-01-15', 1),
	('', 'priority', 'imaging_first', 'missed', '', '2027-01-18', 1),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-18', 1),
	('', 'priority', 'urgent_clinician', 'missed', '', '2027-01-18', 2),
	('', 'priority', 'imaging_first', 'missed', '', '2027-01-19', 2),
	('', 'priority', 'routine_other_care', 'missed', '', '2027-01-19', 1),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-19', 2),
	('', 'priority', 'imaging_first', 'missed', '', '2027-01-20', 2),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-20', 6),
	('', 'priority', 'imaging_first', 'missed', '', '2027-01-21', 1),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-21', 6),
	('', 'priority', 'urgent_clinician', 'missed', '', '2027-01-21', 2),
	('', 'priority', 'emergency_now', 'missed', '', '2027-01-22', 1),
	('', 'priority', 'priority_review', 'missed', '', '2027-01-22', 1),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-22', 1),
	('', 'priority', 'standard_review', 'missed', '', '2027-01-23', 1),
	('', 'priority', 'emergency_now', 'missed', '', '2027-01-24', 3),
	('@', 'age', '65_plus', 'contact', '18', '2026-11-22', 1),
	('@', 'age', '65_plus', 'late', '', '2026-11-22', 1);
INSERT INTO public.daily_rollups VALUES
	('@', 'age', '65_plus', 'pending', '498935', '2026-11-22', 1),
	('@', 'age', '65_plus', 'received', '', '2026-11-22', 2),
	('@', 'age', '65_plus', 'stage', '0', '2026-11-22', 2),
	('@', 'age', '65_plus', 'contact', '9', '2026-11-25', 1),
	('@', 'age', '65_plus', 'in_time', '', '2026-11-25', 1),
	('@', 'age', '65_plus', 'pending', '498983', '2026-11-25', 1),
	('@', 'age', '65_plus', 'received', '', '2026-11-25', 2),
	('@', 'age', '65_plus', 'stage', '0', '2026-11-25', 2),
	('@', 'age', '65_plus', 'contact', '19', '2026-11-27', 1),
	('@', 'age', '65_plus', 'in_time', '', '2026-11-27', 1),
	('@', 'age', '65_plus', 'pending', '499007', '2026-11-27', 1),
	('@', 'age', '65_plus', 'received', '', '2026-11-27', 2),
	('@', 'age', '65_plus', 'stage', '0', '2026-11-27', 2),
	('@', 'age', '65_plus', 'contact', '17', '2026-11-28', 1),
	('@', 'age', '65_plus', 'in_time', '', '2026-11-28', 1),
	('@', 'age', '65_plus', 'pending', '498878', '2026-11-28', 1),
	('@', 'age', '65_plus', 'reached', '', '2026-11-28', 1),
	('@', 'age', '65_plus', 'received', '', '2026-11-28', 2),
	('@', 'age', '65_plus', 'stage', '0', '2026-11-28', 1),
	('@', 'age', '65_plus', 'stage', '2', '2026-11-28', 1),
	('@', 'age', '', 'pending', '498914', '2026-11-29', 1),
	('@', 'age', '', 'received', '', '2026-11-29', 1),
	('@', 'age', '', 'stage', '0', '2026-11-29', 1),
	('@', 'age', '50_64', 'pending', '498902', '2026-11-29', 1),
	('@', 'age', '50_64', 'received', '', '2026-11-29', 1),
	('@', 'age', '50_64', 'stage', '0', '2026-11-29', 1),
	('@', 'clinic', '', 'contact', '18', '2026-11-22', 1),
	('@', 'clinic', '', 'late', '', '2026-11-22', 1),
	('@', 'clinic', '', 'pending', '498935', '2026-11-22', 1),
	('@', 'clinic', '', 'received', '', '2026-11-22', 2),
	('@', 'clinic', '', 'stage', '0', '2026-11-22', 2),
	('@', 'clinic', '', 'contact', '9', '2026-11-25', 1),
	('@', 'clinic', '', 'in_time', '', '2026-11-25', 1),
	('@', 'clinic', '', 'pending', '498983', '2026-11-25', 1),
	('@', 'clinic', '', 'received', '', '2026-11-25', 2),
	('@', 'clinic', '', 'stage', '0', '2026-11-25', 2),
	('@', 'clinic', '', 'contact', '19', '2026-11-27', 1),
	('@', 'clinic', '', 'in_time', '', '2026-11-27', 1),
	('@', 'clinic', '', 'pending', '499007', '2026-11-27', 1),
	('@', 'clinic', '', 'received', '', '2026-11-27', 2),
	('@', 'clinic', '', 'stage', '0', '2026-11-27', 2),
	('@', 'clinic', '', 'contact', '17', '2026-11-28', 1),
	('@', 'clinic', '', 'in_time', '', '2026-11-28', 1),
	('@', 'clinic', '', 'pending', '498878', '2026-11-28', 1),
	('@', 'clinic', '', 'reached', '', '2026-11-28', 1),
	('@', 'clinic', '', 'received', '', '2026-11-28', 2),
	('@', 'clinic', '', 'stage', '0', '2026-11-28', 1),
	('@', 'clinic', '', 'stage', '2', '2026-11-28', 1),
	('@', 'clinic', '', 'pending', '498902', '2026-11-29', 1),
	('@', 'clinic', '', 'pending', '498914', '2026-11-29', 1),
	('@', 'clinic', '', 'received', '', '2026-11-29', 2),
	('@', 'clinic', '', 'stage', '0', '2026-11-29', 2),
	('@', 'clinic', '', 'missed', '', '2026-12-09', 1),
	('@', 'clinic', '', 'missed', '', '2027-01-18', 2),
	('@', 'clinic', '', 'missed', '', '2027-01-20', 2),
	('@', 'clinic', '', 'missed', '', '2027-01-21', 1),
	('@', 'closing', '', 'closed', '', '2026-12-09', 1),
	('@', 'closing', '', 'may_close', '', '2026-12-09', 1),
	('@', 'closing', '', 'closed', '', '2027-01-18', 2),
	('@', 'closing', '', 'may_close', '', '2027-01-18', 2),
	('@', 'closing', '', 'closed', '', '2027-01-20', 2),
	('@', 'closing', '', 'may_close', '', '2027-01-20', 2),
	('@', 'closing', '', 'closed', '', '2027-01-21', 2),
	('@', 'closing', '', 'may_close', '', '2027-01-21', 2),
	('@', 'language', 'en', 'contact', '18', '2026-11-22', 1),
	('@', 'language', 'en', 'late', '', '2026-11-22', 1),
	('@', 'language', 'en', 'pending', '498935', '2026-11-22', 1),
	('@', 'language', 'en', 'received', '', '2026-11-22', 2),
	('@', 'language', 'en', 'stage', '0', '2026-11-22', 2),
	('@', 'language', 'en', 'contact', '9', '2026-11-25', 1),
	('@', 'language', 'en', 'in_time', '', '2026-11-25', 1),
	('@', 'language', 'en', 'pending', '498983', '2026-11-25', 1),
	('@', 'language', 'en', 'received', '', '2026-11-25', 2),
	('@', 'language', 'en', 'stage', '0', '2026-11-25', 2),
	('@', 'language', 'en', 'contact', '19', '2026-11-27', 1),
	('@', 'language', 'en', 'in_time', '', '2026-11-27', 1),
	('@', 'language', 'en', 'pending', '499007', '2026-11-27', 1),
	('@', 'language', 'en', 'received', '', '2026-11-27', 2),
	('@', 'language', 'en', 'stage', '0', '2026-11-27', 2),
	('@', 'language', 'en', 'contact', '17', '2026-11-28', 1),
	('@', 'language', 'en', 'in_time', '', '2026-11-28', 1),
	('@', 'language', 'en', 'pending', '498878', '2026-11-28', 1),
	('@', 'language', 'en', 'reached', '', '2026-11-28', 1),
	('@', 'language', 'en', 'received', '', '2026-11-28', 2),
	('@', 'language', 'en', 'stage', '0', '2026-11-28', 1),
	('@', 'language', 'en', 'stage', '2', '2026-11-28', 1),
	('@', 'language', 'en', 'pending', '498902', '2026-11-29', 1),
	('@', 'language', 'en', 'received', '', '2026-11-29', 1),
	('@', 'language', 'en', 'stage', '0', '2026-11-29', 1),
	('@', 'language', 'so', 'pending', '498914', '2026-11-29', 1),
	('@', 'language', 'so', 'received', '', '2026-11-29', 1),
	('@', 'language', 'so', 'stage', '0', '2026-11-29', 1),
	('@', 'priority', 'standard_review', 'pending', '498935', '2026-11-22', 1),
	('@', 'priority', 'standard_review', 'received', '', '2026-11-22', 1),
	('@', 'priority', 'standard_review', 'stage', '0', '2026-11-22', 1),
	('@', 'priority', 'urgent_clinician', 'contact', '18', '2026-11-22', 1),
	('@', 'priority', 'urgent_clinician', 'decision', 'could_not_reach', '2026-11-22', 1),
	('@', 'priority', 'urgent_clinician', 'late', '', '2026-11-22', 1),
	('@', 'priority', 'urgent_clinician', 'received', '', '2026-11-22', 1),
	('@', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-22', 1);
INSERT INTO public.daily_rollups VALUES
	('@', 'priority', 'imaging_first', 'pending', '498983', '2026-11-25', 1),
	('@', 'priority', 'imaging_first', 'received', '', '2026-11-25', 1),
	('@', 'priority', 'imaging_first', 'stage', '0', '2026-11-25', 1),
	('@', 'priority', 'urgent_clinician', 'contact', '9', '2026-11-25', 1),
	('@', 'priority', 'urgent_clinician', 'in_time', '', '2026-11-25', 1),
	('@', 'priority', 'urgent_clinician', 'received', '', '2026-11-25', 1),
	('@', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-25', 1),
	('@', 'priority', 'standard_review', 'contact', '19', '2026-11-27', 1),
	('@', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 1),
	('@', 'priority', 'standard_review', 'pending', '499007', '2026-11-27', 1),
	('@', 'priority', 'standard_review', 'received', '', '2026-11-27', 2),
	('@', 'priority', 'standard_review', 'stage', '0', '2026-11-27', 2),
	('@', 'priority', 'standard_review', 'contact', '17', '2026-11-28', 1),
	('@', 'priority', 'standard_review', 'decision', 'withdrew', '2026-11-28', 1),
	('@', 'priority', 'standard_review', 'in_time', '', '2026-11-28', 1),
	('@', 'priority', 'standard_review', 'reached', '', '2026-11-28', 1),
	('@', 'priority', 'standard_review', 'received', '', '2026-11-28', 1),
	('@', 'priority', 'standard_review', 'stage', '2', '2026-11-28', 1),
	('@', 'priority', 'urgent_clinician', 'pending', '498878', '2026-11-28', 1),
	('@', 'priority', 'urgent_clinician', 'received', '', '2026-11-28', 1),
	('@', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-28', 1),
	('@', 'priority', 'urgent_clinician', 'pending', '498902', '2026-11-29', 1),
	('@', 'priority', 'urgent_clinician', 'pending', '498914', '2026-11-29', 1),
	('@', 'priority', 'urgent_clinician', 'received', '', '2026-11-29', 2),
	('@', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-29', 2),
	('@', 'priority', 'standard_review', 'missed', '', '2026-12-09', 1),
	('@', 'priority', 'imaging_first', 'missed', '', '2027-01-18', 1),
	('@', 'priority', 'urgent_clinician', 'missed', '', '2027-01-18', 1),
	('@', 'priority', 'standard_review', 'missed', '', '2027-01-20', 2),
	('@', 'priority', 'urgent_clinician', 'missed', '', '2027-01-21', 1),
	('@example-edina', 'age', '65_plus', 'contact', '16', '2026-11-11', 3),
	('@example-edina', 'age', '65_plus', 'in_time', '', '2026-11-11', 3),
	('@example-edina', 'age', '65_plus', 'reached', '', '2026-11-11', 3),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-11', 3),
	('@example-edina', 'age', '65_plus', 'stage', '3', '2026-11-11', 1),
	('@example-edina', 'age', '65_plus', 'stage', '4', '2026-11-11', 1),
	('@example-edina', 'age', '65_plus', 'stage', '5', '2026-11-11', 1),
	('@example-edina', 'age', '65_plus', 'pending', '498935', '2026-11-21', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-21', 1),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-21', 1),
	('@example-edina', 'age', '65_plus', 'pending', '498935', '2026-11-22', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-22', 1),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-22', 1),
	('@example-edina', 'age', '65_plus', 'pending', '498935', '2026-11-23', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-23', 1),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-23', 1),
	('@example-edina', 'age', '65_plus', 'contact', '9', '2026-11-25', 1),
	('@example-edina', 'age', '65_plus', 'in_time', '', '2026-11-25', 1),
	('@example-edina', 'age', '65_plus', 'pending', '498983', '2026-11-25', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-25', 2),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-25', 2),
	('@example-edina', 'age', '65_plus', 'contact', '20', '2026-11-26', 1),
	('@example-edina', 'age', '65_plus', 'in_time', '', '2026-11-26', 1),
	('@example-edina', 'age', '65_plus', 'reached', '', '2026-11-26', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-26', 1),
	('@example-edina', 'age', '65_plus', 'stage', '1', '2026-11-26', 1),
	('@example-edina', 'age', '65_plus', 'contact', '18', '2026-11-27', 1),
	('@example-edina', 'age', '65_plus', 'in_time', '', '2026-11-27', 1),
	('@example-edina', 'age', '65_plus', 'pending', '499007', '2026-11-27', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-27', 2),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-27', 2),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-29', 1),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-29', 1),
	('@example-edina', 'age', '65_plus', 'pending', '498926', '2026-11-30', 1),
	('@example-edina', 'age', '65_plus', 'received', '', '2026-11-30', 1),
	('@example-edina', 'age', '65_plus', 'stage', '0', '2026-11-30', 1),
	('@example-edina', 'clinic', 'example-edina', 'contact', '16', '2026-11-11', 3),
	('@example-edina', 'clinic', 'example-edina', 'in_time', '', '2026-11-11', 3),
	('@example-edina', 'clinic', 'example-edina', 'reached', '', '2026-11-11', 3),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-11', 3),
	('@example-edina', 'clinic', 'example-edina', 'stage', '3', '2026-11-11', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '4', '2026-11-11', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '5', '2026-11-11', 1),
	('@example-edina', 'clinic', 'example-edina', 'pending', '498935', '2026-11-21', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-21', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-21', 1),
	('@example-edina', 'clinic', 'example-edina', 'pending', '498935', '2026-11-22', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-22', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-22', 1),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2026-11-23', 1),
	('@example-edina', 'clinic', 'example-edina', 'pending', '498935', '2026-11-23', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-23', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-23', 1),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2026-11-24', 1),
	('@example-edina', 'clinic', 'example-edina', 'contact', '9', '2026-11-25', 1),
	('@example-edina', 'clinic', 'example-edina', 'in_time', '', '2026-11-25', 1),
	('@example-edina', 'clinic', 'example-edina', 'pending', '498983', '2026-11-25', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-25', 2),
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-25', 2),
	('@example-edina', 'clinic', 'example-edina', 'contact', '20', '2026-11-26', 1),
	('@example-edina', 'clinic', 'example-edina', 'in_time', '', '2026-11-26', 1),
	('@example-edina', 'clinic', 'example-edina', 'reached', '', '2026-11-26', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-26', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '1', '2026-11-26', 1),
	('@example-edina', 'clinic', 'example-edina', 'contact', '18', '2026-11-27', 1),
	('@example-edina', 'clinic', 'example-edina', 'in_time', '', '2026-11-27', 1),
	('@example-edina', 'clinic', 'example-edina', 'pending', '499007', '2026-11-27', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-27', 2),
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-27', 2),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-29', 1);
INSERT INTO public.daily_rollups VALUES
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-29', 1),
	('@example-edina', 'clinic', 'example-edina', 'pending', '498926', '2026-11-30', 1),
	('@example-edina', 'clinic', 'example-edina', 'received', '', '2026-11-30', 1),
	('@example-edina', 'clinic', 'example-edina', 'stage', '0', '2026-11-30', 1),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2026-12-13', 1),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2027-01-04', 1),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2027-01-18', 2),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2027-01-19', 1),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2027-01-20', 2),
	('@example-edina', 'clinic', 'example-edina', 'missed', '', '2027-01-22', 1),
	('@example-edina', 'closing', '', 'closed', '', '2026-11-23', 1),
	('@example-edina', 'closing', '', 'may_close', '', '2026-11-23', 1),
	('@example-edina', 'closing', '', 'closed', '', '2026-11-24', 1),
	('@example-edina', 'closing', '', 'may_close', '', '2026-11-24', 2),
	('@example-edina', 'closing', '', 'closed', '', '2026-12-13', 1),
	('@example-edina', 'closing', '', 'closed', '', '2027-01-18', 2),
	('@example-edina', 'closing', '', 'may_close', '', '2027-01-18', 2),
	('@example-edina', 'closing', '', 'closed', '', '2027-01-19', 1),
	('@example-edina', 'closing', '', 'may_close', '', '2027-01-19', 1),
	('@example-edina', 'closing', '', 'closed', '', '2027-01-20', 2),
	('@example-edina', 'closing', '', 'may_close', '', '2027-01-20', 2),
	('@example-edina', 'closing', '', 'closed', '', '2027-01-22', 1),
	('@example-edina', 'closing', '', 'may_close', '', '2027-01-22', 1),
	('@example-edina', 'language', 'en', 'contact', '16', '2026-11-11', 2),
	('@example-edina', 'language', 'en', 'in_time', '', '2026-11-11', 2),
	('@example-edina', 'language', 'en', 'reached', '', '2026-11-11', 2),
	('@example-edina', 'language', 'en', 'received', '', '2026-11-11', 2),
	('@example-edina', 'language', 'en', 'stage', '4', '2026-11-11', 1),
	('@example-edina', 'language', 'en', 'stage', '5', '2026-11-11', 1),
	('@example-edina', 'language', 'hmn', 'contact', '16', '2026-11-11', 1),
	('@example-edina', 'language', 'hmn', 'in_time', '', '2026-11-11', 1),
	('@example-edina', 'language', 'hmn', 'reached', '', '2026-11-11', 1),
	('@example-edina', 'language', 'hmn', 'received', '', '2026-11-11', 1),
	('@example-edina', 'language', 'hmn', 'stage', '3', '2026-11-11', 1),
	('@example-edina', 'language', 'other', 'pending', '498935', '2026-11-21', 1),
	('@example-edina', 'language', 'other', 'received', '', '2026-11-21', 1),
	('@example-edina', 'language', 'other', 'stage', '0', '2026-11-21', 1),
	('@example-edina', 'language', 'en', 'pending', '498935', '2026-11-22', 1),
	('@example-edina', 'language', 'en', 'received', '', '2026-11-22', 1),
	('@example-edina', 'language', 'en', 'stage', '0', '2026-11-22', 1),
	('@example-edina', 'language', 'es', 'pending', '498935', '2026-11-23', 1),
	('@example-edina', 'language', 'es', 'received', '', '2026-11-23', 1),
	('@example-edina', 'language', 'es', 'stage', '0', '2026-11-23', 1),
	('@example-edina', 'language', 'en', 'contact', '9', '2026-11-25', 1),
	('@example-edina', 'language', 'en', 'in_time', '', '2026-11-25', 1),
	('@example-edina', 'language', 'en', 'pending', '498983', '2026-11-25', 1),
	('@example-edina', 'language', 'en', 'received', '', '2026-11-25', 2),
	('@example-edina', 'language', 'en', 'stage', '0', '2026-11-25', 2),
	('@example-edina', 'language', 'vi', 'contact', '20', '2026-11-26', 1),
	('@example-edina', 'language', 'vi', 'in_time', '', '2026-11-26', 1),
	('@example-edina', 'language', 'vi', 'reached', '', '2026-11-26', 1),
	('@example-edina', 'language', 'vi', 'received', '', '2026-11-26', 1),
	('@example-edina', 'language', 'vi', 'stage', '1', '2026-11-26', 1),
	('@example-edina', 'language', 'en', 'pending', '499007', '2026-11-27', 1),
	('@example-edina', 'language', 'en', 'received', '', '2026-11-27', 1),
	('@example-edina', 'language', 'en', 'stage', '0', '2026-11-27', 1),
	('@example-edina', 'language', 'so', 'contact', '18', '2026-11-27', 1),
	('@example-edina', 'language', 'so', 'in_time', '', '2026-11-27', 1),
	('@example-edina', 'language', 'so', 'received', '', '2026-11-27', 1),
	('@example-edina', 'language', 'so', 'stage', '0', '2026-11-27', 1),
	('@example-edina', 'language', 'vi', 'received', '', '2026-11-29', 1),
	('@example-edina', 'language', 'vi', 'stage', '0', '2026-11-29', 1),
	('@example-edina', 'language', 'so', 'pending', '498926', '2026-11-30', 1),
	('@example-edina', 'language', 'so', 'received', '', '2026-11-30', 1),
	('@example-edina', 'language', 'so', 'stage', '0', '2026-11-30', 1),
	('@example-edina', 'priority', 'standard_review', 'contact', '16', '2026-11-11', 3),
	('@example-edina', 'priority', 'standard_review', 'decision', 'book_clinic', '2026-11-11', 2),
	('@example-edina', 'priority', 'standard_review', 'in_time', '', '2026-11-11', 3),
	('@example-edina', 'priority', 'standard_review', 'reached', '', '2026-11-11', 3),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-11', 3),
	('@example-edina', 'priority', 'standard_review', 'stage', '3', '2026-11-11', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '4', '2026-11-11', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '5', '2026-11-11', 1),
	('@example-edina', 'priority', 'standard_review', 'pending', '498935', '2026-11-21', 1),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-21', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '0', '2026-11-21', 1),
	('@example-edina', 'priority', 'standard_review', 'pending', '498935', '2026-11-22', 1),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-22', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '0', '2026-11-22', 1),
	('@example-edina', 'priority', 'standard_review', 'missed', '', '2026-11-23', 1),
	('@example-edina', 'priority', 'standard_review', 'pending', '498935', '2026-11-23', 1),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-23', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '0', '2026-11-23', 1),
	('@example-edina', 'priority', 'standard_review', 'missed', '', '2026-11-24', 1),
	('@example-edina', 'priority', 'standard_review', 'pending', '498983', '2026-11-25', 1),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-25', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '0', '2026-11-25', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'contact', '9', '2026-11-25', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'in_time', '', '2026-11-25', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'received', '', '2026-11-25', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-25', 1),
	('@example-edina', 'priority', 'standard_review', 'contact', '20', '2026-11-26', 1),
	('@example-edina', 'priority', 'standard_review', 'in_time', '', '2026-11-26', 1),
	('@example-edina', 'priority', 'standard_review', 'reached', '', '2026-11-26', 1),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-26', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '1', '2026-11-26', 1),
	('@example-edina', 'priority', 'imaging_first', 'pending', '499007', '2026-11-27', 1),
	('@example-edina', 'priority', 'imaging_first', 'received', '', '2026-11-27', 1),
	('@example-edina', 'priority', 'imaging_first', 'stage', '0', '2026-11-27', 1),
	('@example-edina', 'priority', 'standard_review', 'contact', '18', '2026-11-27', 1);
INSERT INTO public.daily_rollups VALUES
	('@example-edina', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 1),
	('@example-edina', 'priority', 'standard_review', 'received', '', '2026-11-27', 1),
	('@example-edina', 'priority', 'standard_review', 'stage', '0', '2026-11-27', 1),
	('@example-edina', 'priority', 'emergency_now', 'received', '', '2026-11-29', 1),
	('@example-edina', 'priority', 'emergency_now', 'stage', '0', '2026-11-29', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'pending', '498926', '2026-11-30', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'received', '', '2026-11-30', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-30', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'missed', '', '2026-12-13', 1),
	('@example-edina', 'priority', 'standard_review', 'missed', '', '2027-01-04', 1),
	('@example-edina', 'priority', 'standard_review', 'missed', '', '2027-01-18', 1),
	('@example-edina', 'priority', 'urgent_clinician', 'missed', '', '2027-01-18', 1),
	('@example-edina', 'priority', 'standard_review', 'missed', '', '2027-01-19', 1),
	('@example-edina', 'priority', 'imaging_first', 'missed', '', '2027-01-20', 1),
	('@example-edina', 'priority', 'standard_review', 'missed', '', '2027-01-20', 1),
	('@example-edina', 'priority', 'emergency_now', 'missed', '', '2027-01-22', 1),
	('@example-maple-grove', 'age', '65_plus', 'contact', '19', '2026-11-26', 1),
	('@example-maple-grove', 'age', '65_plus', 'in_time', '', '2026-11-26', 1),
	('@example-maple-grove', 'age', '65_plus', 'pending', '499007', '2026-11-26', 1),
	('@example-maple-grove', 'age', '65_plus', 'reached', '', '2026-11-26', 1),
	('@example-maple-grove', 'age', '65_plus', 'received', '', '2026-11-26', 2),
	('@example-maple-grove', 'age', '65_plus', 'stage', '0', '2026-11-26', 1),
	('@example-maple-grove', 'age', '65_plus', 'stage', '1', '2026-11-26', 1),
	('@example-maple-grove', 'age', '65_plus', 'contact', '18', '2026-11-27', 2),
	('@example-maple-grove', 'age', '65_plus', 'in_time', '', '2026-11-27', 2),
	('@example-maple-grove', 'age', '65_plus', 'reached', '', '2026-11-27', 1),
	('@example-maple-grove', 'age', '65_plus', 'received', '', '2026-11-27', 2),
	('@example-maple-grove', 'age', '65_plus', 'stage', '0', '2026-11-27', 1),
	('@example-maple-grove', 'age', '65_plus', 'stage', '2', '2026-11-27', 1),
	('@example-maple-grove', 'age', '65_plus', 'contact', '17', '2026-11-28', 1),
	('@example-maple-grove', 'age', '65_plus', 'in_time', '', '2026-11-28', 2),
	('@example-maple-grove', 'age', '65_plus', 'pending', '499079', '2026-11-28', 2),
	('@example-maple-grove', 'age', '65_plus', 'reached', '', '2026-11-28', 1),
	('@example-maple-grove', 'age', '65_plus', 'received', '', '2026-11-28', 4),
	('@example-maple-grove', 'age', '65_plus', 'stage', '0', '2026-11-28', 3),
	('@example-maple-grove', 'age', '65_plus', 'stage', '1', '2026-11-28', 1),
	('@example-maple-grove', 'age', 'under_18', 'pending', '499079', '2026-11-30', 1),
	('@example-maple-grove', 'age', 'under_18', 'received', '', '2026-11-30', 1),
	('@example-maple-grove', 'age', 'under_18', 'stage', '0', '2026-11-30', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'contact', '19', '2026-11-26', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'in_time', '', '2026-11-26', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'pending', '499007', '2026-11-26', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'reached', '', '2026-11-26', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'received', '', '2026-11-26', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-26', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '1', '2026-11-26', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'contact', '18', '2026-11-27', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'in_time', '', '2026-11-27', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'reached', '', '2026-11-27', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'received', '', '2026-11-27', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-27', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '2', '2026-11-27', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'contact', '17', '2026-11-28', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'in_time', '', '2026-11-28', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'pending', '499079', '2026-11-28', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'reached', '', '2026-11-28', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'received', '', '2026-11-28', 4),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-28', 3),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '1', '2026-11-28', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'pending', '499079', '2026-11-30', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'received', '', '2026-11-30', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'stage', '0', '2026-11-30', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-19', 2),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-20', 1),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-21', 3),
	('@example-maple-grove', 'clinic', 'example-maple-grove', 'missed', '', '2027-01-23', 1),
	('@example-maple-grove', 'closing', '', 'closed', '', '2027-01-19', 2),
	('@example-maple-grove', 'closing', '', 'may_close', '', '2027-01-19', 2),
	('@example-maple-grove', 'closing', '', 'closed', '', '2027-01-20', 2),
	('@example-maple-grove', 'closing', '', 'may_close', '', '2027-01-20', 2),
	('@example-maple-grove', 'closing', '', 'closed', '', '2027-01-21', 4),
	('@example-maple-grove', 'closing', '', 'may_close', '', '2027-01-21', 4),
	('@example-maple-grove', 'closing', '', 'closed', '', '2027-01-23', 1),
	('@example-maple-grove', 'closing', '', 'may_close', '', '2027-01-23', 1),
	('@example-maple-grove', 'language', 'en', 'pending', '499007', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'en', 'received', '', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'en', 'stage', '0', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'es', 'contact', '19', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'es', 'in_time', '', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'es', 'reached', '', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'es', 'received', '', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'es', 'stage', '1', '2026-11-26', 1),
	('@example-maple-grove', 'language', 'en', 'contact', '18', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'en', 'in_time', '', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'en', 'received', '', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'en', 'stage', '0', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'vi', 'contact', '18', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'vi', 'in_time', '', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'vi', 'reached', '', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'vi', 'received', '', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'vi', 'stage', '2', '2026-11-27', 1),
	('@example-maple-grove', 'language', 'en', 'in_time', '', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'en', 'pending', '499079', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'en', 'received', '', '2026-11-28', 2),
	('@example-maple-grove', 'language', 'en', 'stage', '0', '2026-11-28', 2),
	('@example-maple-grove', 'language', 'other', 'pending', '499079', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'other', 'received', '', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'other', 'stage', '0', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'vi', 'contact', '17', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'vi', 'in_time', '', '2026-11-28', 1);
INSERT INTO public.daily_rollups VALUES
	('@example-maple-grove', 'language', 'vi', 'reached', '', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'vi', 'received', '', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'vi', 'stage', '1', '2026-11-28', 1),
	('@example-maple-grove', 'language', 'en', 'pending', '499079', '2026-11-30', 1),
	('@example-maple-grove', 'language', 'en', 'received', '', '2026-11-30', 1),
	('@example-maple-grove', 'language', 'en', 'stage', '0', '2026-11-30', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'contact', '19', '2026-11-26', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'in_time', '', '2026-11-26', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'pending', '499007', '2026-11-26', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'reached', '', '2026-11-26', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'received', '', '2026-11-26', 2),
	('@example-maple-grove', 'priority', 'imaging_first', 'stage', '0', '2026-11-26', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'stage', '1', '2026-11-26', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'contact', '18', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'decision', 'other_care', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'in_time', '', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'override', 'other_care:in_other_hands', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'reached', '', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'received', '', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'priority_review', 'stage', '2', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'contact', '18', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'received', '', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'stage', '0', '2026-11-27', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'contact', '17', '2026-11-28', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'decision', 'duplicate', '2026-11-28', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'in_time', '', '2026-11-28', 2),
	('@example-maple-grove', 'priority', 'standard_review', 'pending', '499079', '2026-11-28', 2),
	('@example-maple-grove', 'priority', 'standard_review', 'reached', '', '2026-11-28', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'received', '', '2026-11-28', 4),
	('@example-maple-grove', 'priority', 'standard_review', 'stage', '0', '2026-11-28', 3),
	('@example-maple-grove', 'priority', 'standard_review', 'stage', '1', '2026-11-28', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'pending', '499079', '2026-11-30', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'received', '', '2026-11-30', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'stage', '0', '2026-11-30', 1),
	('@example-maple-grove', 'priority', 'imaging_first', 'missed', '', '2027-01-19', 2),
	('@example-maple-grove', 'priority', 'standard_review', 'missed', '', '2027-01-20', 1),
	('@example-maple-grove', 'priority', 'standard_review', 'missed', '', '2027-01-21', 3),
	('@example-maple-grove', 'priority', 'standard_review', 'missed', '', '2027-01-23', 1),
	('@example-minneapolis', 'age', '65_plus', 'contact', '16', '2026-11-11', 1),
	('@example-minneapolis', 'age', '65_plus', 'in_time', '', '2026-11-11', 1),
	('@example-minneapolis', 'age', '65_plus', 'reached', '', '2026-11-11', 1),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-11-11', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '3', '2026-11-11', 1),
	('@example-minneapolis', 'age', '50_64', 'pending', '499103', '2026-11-22', 1),
	('@example-minneapolis', 'age', '50_64', 'received', '', '2026-11-22', 1),
	('@example-minneapolis', 'age', '50_64', 'stage', '0', '2026-11-22', 1),
	('@example-minneapolis', 'age', '65_plus', 'pending', '498839', '2026-11-23', 1),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-11-23', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '0', '2026-11-23', 1),
	('@example-minneapolis', 'age', '65_plus', 'contact', '20', '2026-11-25', 1),
	('@example-minneapolis', 'age', '65_plus', 'in_time', '', '2026-11-25', 1),
	('@example-minneapolis', 'age', '65_plus', 'reached', '', '2026-11-25', 1),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-11-25', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '3', '2026-11-25', 1),
	('@example-minneapolis', 'age', '50_64', 'pending', '499175', '2026-11-26', 1),
	('@example-minneapolis', 'age', '50_64', 'received', '', '2026-11-26', 1),
	('@example-minneapolis', 'age', '50_64', 'stage', '0', '2026-11-26', 1),
	('@example-minneapolis', 'age', '65_plus', 'in_time', '', '2026-11-26', 1),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-11-26', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '0', '2026-11-26', 1),
	('@example-minneapolis', 'age', '65_plus', 'contact', '18', '2026-11-27', 3),
	('@example-minneapolis', 'age', '65_plus', 'in_time', '', '2026-11-27', 3),
	('@example-minneapolis', 'age', '65_plus', 'reached', '', '2026-11-27', 2),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-11-27', 3),
	('@example-minneapolis', 'age', '65_plus', 'stage', '0', '2026-11-27', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '1', '2026-11-27', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '2', '2026-11-27', 1),
	('@example-minneapolis', 'age', '65_plus', 'pending', '499079', '2026-11-28', 1),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-11-28', 1),
	('@example-minneapolis', 'age', '65_plus', 'stage', '0', '2026-11-28', 1),
	('@example-minneapolis', 'age', '65_plus', 'contact', '9', '2026-12-01', 2),
	('@example-minneapolis', 'age', '65_plus', 'reached', '', '2026-12-01', 2),
	('@example-minneapolis', 'age', '65_plus', 'received', '', '2026-12-01', 2),
	('@example-minneapolis', 'age', '65_plus', 'stage', '1', '2026-12-01', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'contact', '16', '2026-11-11', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-11', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'reached', '', '2026-11-11', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-11', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '3', '2026-11-11', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'pending', '499103', '2026-11-22', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-22', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-22', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'pending', '498839', '2026-11-23', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-23', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-23', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'contact', '20', '2026-11-25', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-25', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'reached', '', '2026-11-25', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-25', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '3', '2026-11-25', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-26', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'pending', '499175', '2026-11-26', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-26', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-26', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'contact', '18', '2026-11-27', 3),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'in_time', '', '2026-11-27', 3),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'reached', '', '2026-11-27', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-27', 3),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-27', 1);
INSERT INTO public.daily_rollups VALUES
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '1', '2026-11-27', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '2', '2026-11-27', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'pending', '499079', '2026-11-28', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-11-28', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '0', '2026-11-28', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'contact', '9', '2026-12-01', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'reached', '', '2026-12-01', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'received', '', '2026-12-01', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'stage', '1', '2026-12-01', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'missed', '', '2026-12-22', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-15', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-19', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-20', 2),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-21', 1),
	('@example-minneapolis', 'clinic', 'example-minneapolis', 'missed', '', '2027-01-24', 2),
	('@example-minneapolis', 'closing', '', 'closed', '', '2026-12-22', 1),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2026-12-22', 1),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2027-01-07', 1),
	('@example-minneapolis', 'closing', '', 'closed', '', '2027-01-15', 1),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2027-01-15', 1),
	('@example-minneapolis', 'closing', '', 'closed', '', '2027-01-19', 1),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2027-01-19', 1),
	('@example-minneapolis', 'closing', '', 'closed', '', '2027-01-20', 3),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2027-01-20', 2),
	('@example-minneapolis', 'closing', '', 'closed', '', '2027-01-21', 1),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2027-01-21', 1),
	('@example-minneapolis', 'closing', '', 'closed', '', '2027-01-24', 2),
	('@example-minneapolis', 'closing', '', 'may_close', '', '2027-01-24', 2),
	('@example-minneapolis', 'language', 'en', 'contact', '16', '2026-11-11', 1),
	('@example-minneapolis', 'language', 'en', 'in_time', '', '2026-11-11', 1),
	('@example-minneapolis', 'language', 'en', 'reached', '', '2026-11-11', 1),
	('@example-minneapolis', 'language', 'en', 'received', '', '2026-11-11', 1),
	('@example-minneapolis', 'language', 'en', 'stage', '3', '2026-11-11', 1),
	('@example-minneapolis', 'language', 'en', 'pending', '499103', '2026-11-22', 1),
	('@example-minneapolis', 'language', 'en', 'received', '', '2026-11-22', 1),
	('@example-minneapolis', 'language', 'en', 'stage', '0', '2026-11-22', 1),
	('@example-minneapolis', 'language', 'en', 'pending', '498839', '2026-11-23', 1),
	('@example-minneapolis', 'language', 'en', 'received', '', '2026-11-23', 1),
	('@example-minneapolis', 'language', 'en', 'stage', '0', '2026-11-23', 1),
	('@example-minneapolis', 'language', 'es', 'contact', '20', '2026-11-25', 1),
	('@example-minneapolis', 'language', 'es', 'in_time', '', '2026-11-25', 1),
	('@example-minneapolis', 'language', 'es', 'reached', '', '2026-11-25', 1),
	('@example-minneapolis', 'language', 'es', 'received', '', '2026-11-25', 1),
	('@example-minneapolis', 'language', 'es', 'stage', '3', '2026-11-25', 1),
	('@example-minneapolis', 'language', 'en', 'in_time', '', '2026-11-26', 1),
	('@example-minneapolis', 'language', 'en', 'pending', '499175', '2026-11-26', 1),
	('@example-minneapolis', 'language', 'en', 'received', '', '2026-11-26', 2),
	('@example-minneapolis', 'language', 'en', 'stage', '0', '2026-11-26', 2),
	('@example-minneapolis', 'language', 'en', 'contact', '18', '2026-11-27', 2),
	('@example-minneapolis', 'language', 'en', 'in_time', '', '2026-11-27', 2),
	('@example-minneapolis', 'language', 'en', 'reached', '', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'en', 'received', '', '2026-11-27', 2),
	('@example-minneapolis', 'language', 'en', 'stage', '0', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'en', 'stage', '1', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'vi', 'contact', '18', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'vi', 'in_time', '', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'vi', 'reached', '', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'vi', 'received', '', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'vi', 'stage', '2', '2026-11-27', 1),
	('@example-minneapolis', 'language', 'vi', 'pending', '499079', '2026-11-28', 1),
	('@example-minneapolis', 'language', 'vi', 'received', '', '2026-11-28', 1),
	('@example-minneapolis', 'language', 'vi', 'stage', '0', '2026-11-28', 1),
	('@example-minneapolis', 'language', 'en', 'contact', '9', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'en', 'reached', '', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'en', 'received', '', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'en', 'stage', '1', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'es', 'contact', '9', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'es', 'reached', '', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'es', 'received', '', '2026-12-01', 1),
	('@example-minneapolis', 'language', 'es', 'stage', '1', '2026-12-01', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'contact', '16', '2026-11-11', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'decision', 'book_clinic', '2026-11-11', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'in_time', '', '2026-11-11', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'reached', '', '2026-11-11', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'received', '', '2026-11-11', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'stage', '3', '2026-11-11', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'pending', '499103', '2026-11-22', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'received', '', '2026-11-22', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'stage', '0', '2026-11-22', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'pending', '498839', '2026-11-23', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'received', '', '2026-11-23', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'stage', '0', '2026-11-23', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'contact', '20', '2026-11-25', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'decision', 'book_clinic', '2026-11-25', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'in_time', '', '2026-11-25', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'reached', '', '2026-11-25', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'received', '', '2026-11-25', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'stage', '3', '2026-11-25', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'pending', '499175', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'received', '', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'stage', '0', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'decision', 'withdrew', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'in_time', '', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'received', '', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'stage', '0', '2026-11-26', 1),
	('@example-minneapolis', 'priority', 'imaging_first', 'contact', '18', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'imaging_first', 'in_time', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'imaging_first', 'reached', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'imaging_first', 'received', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'imaging_first', 'stage', '1', '2026-11-27', 1);
INSERT INTO public.daily_rollups VALUES
	('@example-minneapolis', 'priority', 'priority_review', 'contact', '18', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'priority_review', 'decision', 'other_care', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'priority_review', 'in_time', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'priority_review', 'override', 'other_care:clinician_judged', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'priority_review', 'reached', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'priority_review', 'received', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'priority_review', 'stage', '2', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'contact', '18', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'received', '', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'stage', '0', '2026-11-27', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'pending', '499079', '2026-11-28', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'received', '', '2026-11-28', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'stage', '0', '2026-11-28', 1),
	('@example-minneapolis', 'priority', 'emergency_now', 'contact', '9', '2026-12-01', 2),
	('@example-minneapolis', 'priority', 'emergency_now', 'reached', '', '2026-12-01', 2),
	('@example-minneapolis', 'priority', 'emergency_now', 'received', '', '2026-12-01', 2),
	('@example-minneapolis', 'priority', 'emergency_now', 'stage', '1', '2026-12-01', 2),
	('@example-minneapolis', 'priority', 'standard_review', 'missed', '', '2026-12-22', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'missed', '', '2027-01-15', 1),
	('@example-minneapolis', 'priority', 'routine_other_care', 'missed', '', '2027-01-19', 1),
	('@example-minneapolis', 'priority', 'imaging_first', 'missed', '', '2027-01-20', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'missed', '', '2027-01-20', 1),
	('@example-minneapolis', 'priority', 'standard_review', 'missed', '', '2027-01-21', 1),
	('@example-minneapolis', 'priority', 'emergency_now', 'missed', '', '2027-01-24', 2),
	('@example-st-paul', 'age', '65_plus', 'pending', '498959', '2026-11-24', 2),
	('@example-st-paul', 'age', '65_plus', 'received', '', '2026-11-24', 2),
	('@example-st-paul', 'age', '65_plus', 'stage', '0', '2026-11-24', 2),
	('@example-st-paul', 'age', '65_plus', 'pending', '499007', '2026-11-26', 1),
	('@example-st-paul', 'age', '65_plus', 'received', '', '2026-11-26', 1),
	('@example-st-paul', 'age', '65_plus', 'stage', '0', '2026-11-26', 1),
	('@example-st-paul', 'age', '50_64', 'contact', '18', '2026-11-27', 1),
	('@example-st-paul', 'age', '50_64', 'in_time', '', '2026-11-27', 1),
	('@example-st-paul', 'age', '50_64', 'reached', '', '2026-11-27', 1),
	('@example-st-paul', 'age', '50_64', 'received', '', '2026-11-27', 1),
	('@example-st-paul', 'age', '50_64', 'stage', '3', '2026-11-27', 1),
	('@example-st-paul', 'age', '65_plus', 'contact', '18', '2026-11-27', 2),
	('@example-st-paul', 'age', '65_plus', 'in_time', '', '2026-11-27', 2),
	('@example-st-paul', 'age', '65_plus', 'reached', '', '2026-11-27', 2),
	('@example-st-paul', 'age', '65_plus', 'received', '', '2026-11-27', 2),
	('@example-st-paul', 'age', '65_plus', 'stage', '2', '2026-11-27', 1),
	('@example-st-paul', 'age', '65_plus', 'stage', '3', '2026-11-27', 1),
	('@example-st-paul', 'age', '65_plus', 'pending', '498878', '2026-11-28', 1),
	('@example-st-paul', 'age', '65_plus', 'received', '', '2026-11-28', 1),
	('@example-st-paul', 'age', '65_plus', 'stage', '0', '2026-11-28', 1),
	('@example-st-paul', 'age', '65_plus', 'pending', '498959', '2026-11-29', 1),
	('@example-st-paul', 'age', '65_plus', 'pending', '499079', '2026-11-29', 1),
	('@example-st-paul', 'age', '65_plus', 'received', '', '2026-11-29', 2),
	('@example-st-paul', 'age', '65_plus', 'stage', '0', '2026-11-29', 2),
	('@example-st-paul', 'age', '65_plus', 'contact', '9', '2026-12-01', 1),
	('@example-st-paul', 'age', '65_plus', 'reached', '', '2026-12-01', 1),
	('@example-st-paul', 'age', '65_plus', 'received', '', '2026-12-01', 1),
	('@example-st-paul', 'age', '65_plus', 'stage', '1', '2026-12-01', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'pending', '498959', '2026-11-24', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'received', '', '2026-11-24', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-24', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'pending', '499007', '2026-11-26', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'received', '', '2026-11-26', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-26', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'contact', '18', '2026-11-27', 3),
	('@example-st-paul', 'clinic', 'example-st-paul', 'in_time', '', '2026-11-27', 3),
	('@example-st-paul', 'clinic', 'example-st-paul', 'reached', '', '2026-11-27', 3),
	('@example-st-paul', 'clinic', 'example-st-paul', 'received', '', '2026-11-27', 3),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '2', '2026-11-27', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '3', '2026-11-27', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'pending', '498878', '2026-11-28', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'received', '', '2026-11-28', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-28', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'pending', '498959', '2026-11-29', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'pending', '499079', '2026-11-29', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'received', '', '2026-11-29', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '0', '2026-11-29', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'contact', '9', '2026-12-01', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'reached', '', '2026-12-01', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'received', '', '2026-12-01', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'stage', '1', '2026-12-01', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'missed', '', '2027-01-19', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'missed', '', '2027-01-21', 1),
	('@example-st-paul', 'clinic', 'example-st-paul', 'missed', '', '2027-01-22', 2),
	('@example-st-paul', 'clinic', 'example-st-paul', 'missed', '', '2027-01-24', 1),
	('@example-st-paul', 'closing', '', 'closed', '', '2027-01-19', 1),
	('@example-st-paul', 'closing', '', 'may_close', '', '2027-01-19', 1),
	('@example-st-paul', 'closing', '', 'closed', '', '2027-01-20', 1),
	('@example-st-paul', 'closing', '', 'may_close', '', '2027-01-20', 1),
	('@example-st-paul', 'closing', '', 'closed', '', '2027-01-21', 1),
	('@example-st-paul', 'closing', '', 'may_close', '', '2027-01-21', 1),
	('@example-st-paul', 'closing', '', 'closed', '', '2027-01-22', 2),
	('@example-st-paul', 'closing', '', 'may_close', '', '2027-01-22', 2),
	('@example-st-paul', 'closing', '', 'closed', '', '2027-01-24', 1),
	('@example-st-paul', 'closing', '', 'may_close', '', '2027-01-24', 1),
	('@example-st-paul', 'language', 'en', 'pending', '498959', '2026-11-24', 2),
	('@example-st-paul', 'language', 'en', 'received', '', '2026-11-24', 2),
	('@example-st-paul', 'language', 'en', 'stage', '0', '2026-11-24', 2),
	('@example-st-paul', 'language', 'en', 'pending', '499007', '2026-11-26', 1),
	('@example-st-paul', 'language', 'en', 'received', '', '2026-11-26', 1),
	('@example-st-paul', 'language', 'en', 'stage', '0', '2026-11-26', 1),
	('@example-st-paul', 'language', 'en', 'contact', '18', '2026-11-27', 2),
	('@example-st-paul', 'language', 'en', 'in_time', '', '2026-11-27', 2),
	('@example-st-paul', 'language', 'en', 'reached', '', '2026-11-27', 2),
	('@example-st-paul', 'language', 'en', 'received', '', '2026-11-27', 2);
INSERT INTO public.daily_rollups VALUES
	('@example-st-paul', 'language', 'en', 'stage', '3', '2026-11-27', 2),
	('@example-st-paul', 'language', 'vi', 'contact', '18', '2026-11-27', 1),
	('@example-st-paul', 'language', 'vi', 'in_time', '', '2026-11-27', 1),
	('@example-st-paul', 'language', 'vi', 'reached', '', '2026-11-27', 1),
	('@example-st-paul', 'language', 'vi', 'received', '', '2026-11-27', 1),
	('@example-st-paul', 'language', 'vi', 'stage', '2', '2026-11-27', 1),
	('@example-st-paul', 'language', 'so', 'pending', '498878', '2026-11-28', 1),
	('@example-st-paul', 'language', 'so', 'received', '', '2026-11-28', 1),
	('@example-st-paul', 'language', 'so', 'stage', '0', '2026-11-28', 1),
	('@example-st-paul', 'language', 'en', 'pending', '498959', '2026-11-29', 1),
	('@example-st-paul', 'language', 'en', 'pending', '499079', '2026-11-29', 1),
	('@example-st-paul', 'language', 'en', 'received', '', '2026-11-29', 2),
	('@example-st-paul', 'language', 'en', 'stage', '0', '2026-11-29', 2),
	('@example-st-paul', 'language', 'en', 'contact', '9', '2026-12-01', 1),
	('@example-st-paul', 'language', 'en', 'reached', '', '2026-12-01', 1),
	('@example-st-paul', 'language', 'en', 'received', '', '2026-12-01', 1),
	('@example-st-paul', 'language', 'en', 'stage', '1', '2026-12-01', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'pending', '498959', '2026-11-24', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'received', '', '2026-11-24', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'stage', '0', '2026-11-24', 1),
	('@example-st-paul', 'priority', 'standard_review', 'pending', '498959', '2026-11-24', 1),
	('@example-st-paul', 'priority', 'standard_review', 'received', '', '2026-11-24', 1),
	('@example-st-paul', 'priority', 'standard_review', 'stage', '0', '2026-11-24', 1),
	('@example-st-paul', 'priority', 'standard_review', 'pending', '499007', '2026-11-26', 1),
	('@example-st-paul', 'priority', 'standard_review', 'received', '', '2026-11-26', 1),
	('@example-st-paul', 'priority', 'standard_review', 'stage', '0', '2026-11-26', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'contact', '18', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'decision', 'book_clinic', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'in_time', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'override', 'book_clinic:report_differs', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'reached', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'received', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'imaging_first', 'stage', '3', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'contact', '18', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'decision', 'book_clinic', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'in_time', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'override', 'book_clinic:patient_differs', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'reached', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'received', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'routine_other_care', 'stage', '3', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'contact', '18', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'decision', 'other_care', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'override', 'other_care:patient_chose', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'reached', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'received', '', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'standard_review', 'stage', '2', '2026-11-27', 1),
	('@example-st-paul', 'priority', 'urgent_clinician', 'pending', '498878', '2026-11-28', 1),
	('@example-st-paul', 'priority', 'urgent_clinician', 'received', '', '2026-11-28', 1),
	('@example-st-paul', 'priority', 'urgent_clinician', 'stage', '0', '2026-11-28', 1),
	('@example-st-paul', 'priority', 'priority_review', 'pending', '498959', '2026-11-29', 1),
	('@example-st-paul', 'priority', 'priority_review', 'received', '', '2026-11-29', 1),
	('@example-st-paul', 'priority', 'priority_review', 'stage', '0', '2026-11-29', 1),
	('@example-st-paul', 'priority', 'standard_review', 'pending', '499079', '2026-11-29', 1),
	('@example-st-paul', 'priority', 'standard_review', 'received', '', '2026-11-29', 1),
	('@example-st-paul', 'priority', 'standard_review', 'stage', '0', '2026-11-29', 1),
	('@example-st-paul', 'priority', 'emergency_now', 'contact', '9', '2026-12-01', 1),
	('@example-st-paul', 'priority', 'emergency_now', 'reached', '', '2026-12-01', 1),
	('@example-st-paul', 'priority', 'emergency_now', 'received', '', '2026-12-01', 1),
	('@example-st-paul', 'priority', 'emergency_now', 'stage', '1', '2026-12-01', 1),
	('@example-st-paul', 'priority', 'standard_review', 'missed', '', '2027-01-19', 1),
	('@example-st-paul', 'priority', 'urgent_clinician', 'missed', '', '2027-01-21', 1),
	('@example-st-paul', 'priority', 'priority_review', 'missed', '', '2027-01-22', 1),
	('@example-st-paul', 'priority', 'standard_review', 'missed', '', '2027-01-22', 1),
	('@example-st-paul', 'priority', 'emergency_now', 'missed', '', '2027-01-24', 1),
	('@example-woodbury', 'age', '65_plus', 'contact', '19', '2026-11-26', 1),
	('@example-woodbury', 'age', '65_plus', 'in_time', '', '2026-11-26', 1),
	('@example-woodbury', 'age', '65_plus', 'pending', '499007', '2026-11-26', 1),
	('@example-woodbury', 'age', '65_plus', 'reached', '', '2026-11-26', 1),
	('@example-woodbury', 'age', '65_plus', 'received', '', '2026-11-26', 2),
	('@example-woodbury', 'age', '65_plus', 'stage', '0', '2026-11-26', 1),
	('@example-woodbury', 'age', '65_plus', 'stage', '2', '2026-11-26', 1),
	('@example-woodbury', 'age', '65_plus', 'contact', '18', '2026-11-27', 1),
	('@example-woodbury', 'age', '65_plus', 'in_time', '', '2026-11-27', 1),
	('@example-woodbury', 'age', '65_plus', 'reached', '', '2026-11-27', 1),
	('@example-woodbury', 'age', '65_plus', 'received', '', '2026-11-27', 1),
	('@example-woodbury', 'age', '65_plus', 'stage', '1', '2026-11-27', 1),
	('@example-woodbury', 'age', '65_plus', 'contact', '11', '2026-11-28', 1),
	('@example-woodbury', 'age', '65_plus', 'pending', '499079', '2026-11-28', 2),
	('@example-woodbury', 'age', '65_plus', 'reached', '', '2026-11-28', 1),
	('@example-woodbury', 'age', '65_plus', 'received', '', '2026-11-28', 3),
	('@example-woodbury', 'age', '65_plus', 'stage', '0', '2026-11-28', 2),
	('@example-woodbury', 'age', '65_plus', 'stage', '2', '2026-11-28', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'contact', '19', '2026-11-26', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'in_time', '', '2026-11-26', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'pending', '499007', '2026-11-26', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'reached', '', '2026-11-26', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'received', '', '2026-11-26', 2),
	('@example-woodbury', 'clinic', 'example-woodbury', 'stage', '0', '2026-11-26', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'stage', '2', '2026-11-26', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'contact', '18', '2026-11-27', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'in_time', '', '2026-11-27', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'reached', '', '2026-11-27', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'received', '', '2026-11-27', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'stage', '1', '2026-11-27', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'contact', '11', '2026-11-28', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'pending', '499079', '2026-11-28', 2),
	('@example-woodbury', 'clinic', 'example-woodbury', 'reached', '', '2026-11-28', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'received', '', '2026-11-28', 3),
	('@example-woodbury', 'clinic', 'example-woodbury', 'stage', '0', '2026-11-28', 2);
INSERT INTO public.daily_rollups VALUES
	('@example-woodbury', 'clinic', 'example-woodbury', 'stage', '2', '2026-11-28', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'missed', '', '2027-01-20', 1),
	('@example-woodbury', 'clinic', 'example-woodbury', 'missed', '', '2027-01-21', 3),
	('@example-woodbury', 'closing', '', 'may_close', '', '2027-01-19', 1),
	('@example-woodbury', 'closing', '', 'closed', '', '2027-01-20', 1),
	('@example-woodbury', 'closing', '', 'may_close', '', '2027-01-20', 1),
	('@example-woodbury', 'closing', '', 'closed', '', '2027-01-21', 4),
	('@example-woodbury', 'closing', '', 'may_close', '', '2027-01-21', 3),
	('@example-woodbury', 'language', 'es', 'contact', '19', '2026-11-26', 1),
	('@example-woodbury', 'language', 'es', 'in_time', '', '2026-11-26', 1),
	('@example-woodbury', 'language', 'es', 'pending', '499007', '2026-11-26', 1),
	('@example-woodbury', 'language', 'es', 'reached', '', '2026-11-26', 1),
	('@example-woodbury', 'language', 'es', 'received', '', '2026-11-26', 2),
	('@example-woodbury', 'language', 'es', 'stage', '0', '2026-11-26', 1),
	('@example-woodbury', 'language', 'es', 'stage', '2', '2026-11-26', 1),
	('@example-woodbury', 'language', 'en', 'contact', '18', '2026-11-27', 1),
	('@example-woodbury', 'language', 'en', 'in_time', '', '2026-11-27', 1),
	('@example-woodbury', 'language', 'en', 'reached', '', '2026-11-27', 1),
	('@example-woodbury', 'language', 'en', 'received', '', '2026-11-27', 1),
	('@example-woodbury', 'language', 'en', 'stage', '1', '2026-11-27', 1),
	('@example-woodbury', 'language', 'en', 'pending', '499079', '2026-11-28', 2),
	('@example-woodbury', 'language', 'en', 'received', '', '2026-11-28', 2),
	('@example-woodbury', 'language', 'en', 'stage', '0', '2026-11-28', 2),
	('@example-woodbury', 'language', 'so', 'contact', '11', '2026-11-28', 1),
	('@example-woodbury', 'language', 'so', 'reached', '', '2026-11-28', 1),
	('@example-woodbury', 'language', 'so', 'received', '', '2026-11-28', 1),
	('@example-woodbury', 'language', 'so', 'stage', '2', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'contact', '19', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'decision', 'imaging_first', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'in_time', '', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'reached', '', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'received', '', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'stage', '2', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'standard_review', 'pending', '499007', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'standard_review', 'received', '', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'standard_review', 'stage', '0', '2026-11-26', 1),
	('@example-woodbury', 'priority', 'standard_review', 'contact', '18', '2026-11-27', 1),
	('@example-woodbury', 'priority', 'standard_review', 'in_time', '', '2026-11-27', 1),
	('@example-woodbury', 'priority', 'standard_review', 'reached', '', '2026-11-27', 1),
	('@example-woodbury', 'priority', 'standard_review', 'received', '', '2026-11-27', 1),
	('@example-woodbury', 'priority', 'standard_review', 'stage', '1', '2026-11-27', 1),
	('@example-woodbury', 'priority', 'emergency_now', 'contact', '11', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'emergency_now', 'decision', 'sent_to_emergency', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'emergency_now', 'reached', '', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'emergency_now', 'received', '', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'emergency_now', 'stage', '2', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'pending', '499079', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'received', '', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'stage', '0', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'standard_review', 'pending', '499079', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'standard_review', 'received', '', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'standard_review', 'stage', '0', '2026-11-28', 1),
	('@example-woodbury', 'priority', 'standard_review', 'missed', '', '2027-01-20', 1),
	('@example-woodbury', 'priority', 'imaging_first', 'missed', '', '2027-01-21', 1),
	('@example-woodbury', 'priority', 'standard_review', 'missed', '', '2027-01-21', 2);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	(1, '5986976a84741426c681730bab12d4ac', '2026-11-23 12:53:00-06', NULL, 'sent', NULL, 'new', NULL, 'e188532210ea4169a22fbe80740de30e', '\xaaaeac17adbbd645b015ca3d418e32ef07397e55d3bd201350f9fc208d01e337651478b957ab3f8d25d1be1694af153aaf7a02a9f418', 1, NULL, NULL, NULL, NULL, '\x1dc473726cd62b3b5cfefd93d048cac41df7e0d59e3eda0262a981b986d99fcd', 1, '\x61656165e82938a4275ca40e6f9c78c7a4478af7fa9637302ec3180bea5d5c40e5a2a12c'),
	(2, 'fd6c16980f392a399c7dc3751aa7b34f', '2026-11-21 15:55:00-06', NULL, 'sent', NULL, 'new', NULL, 'a2c39ed13f0749b4b6447c6d9e6cb5c5', '\x6de6dd1fdc24c2b2eaa71276ccf8e0010037093d58c5c4b9fc084d96691b653255dc4f00d880ecfe1e708e3dee08b23b3f5fa7f672ccdb19fd45630d32fb673064b2c26dc18d746c0d', 1, NULL, NULL, NULL, NULL, '\x272d2d101ca8f30c393298d3fd2303d3b6939e61db691ec52297228b15c7d6c1', 2, '\x6165616512353111ec612fd367455822e535bca9ae8798b1e25e48bc033fab8a10feb73c'),
	(3, '7aaf8ec0dcea8ea9610a180338a09195', '2026-11-29 20:18:00-06', NULL, 'sent', NULL, 'new', NULL, '97fc57f4f63440b896c6cc8067578173', '\xc4b1bfde7c0c7f84abea897a84029a8fe12f4081fe967a53342c566769d5edfee2867a3dcd0980d56facfbaed1a6633c05ecc7424777fa0e79e8737fef96847ec5cd2779162eca8f5bee67a6cb78', 1, NULL, NULL, NULL, NULL, '\xa55eada7fc6634af4abbe44d5bdedcfa1dfe3ebe1bb9bc7bc85bfcd9275f3857', 3, '\x61656165b98af49181806341f143f22c9dec994b40af28aa4822811570fbbb1c9163828c'),
	(4, '1c91167638db421c0807488c5a5dc3f6', '2026-11-22 16:29:00-06', NULL, 'sent', NULL, 'new', NULL, '3479bdbfe6974945934747c40fa27c55', '\x89251f3426ba81063bedbe18d5fb97c98844a9499168b55bc173ecb9a38b7dc872029fe4dbb8dd11bff38e3abd7375a70567caad5ca6', 1, NULL, NULL, NULL, NULL, '\xff2b660dfc379b9ab17bfcace8a7d8da2fdfbcd4af4a59ef1e4e7cec85b51d1b', 4, '\x61656165d584ececc81886b42a1a1eff009b39fa0da550825344466255689cbe9887f7e1'),
	(5, '42b22239af0b2ec43deaef8bd9782cdb', '2026-11-24 00:17:00-06', NULL, 'sent', NULL, 'new', NULL, 'a3e7d58898d047f4bbde5acb5f1696ec', '\xc0d34f6bed12b4e3365b999f04e28c4d25d3d7bde06d58fa599f4ecd6693d356131ee27f4ace8aa6571b84433e4a7b58d7a7e3126f69', 1, NULL, NULL, NULL, NULL, '\x8eb6c19e9fdde9e279ba9d1a37e35816ea090f672ea89c141b8a0383f6822f46', 5, '\x616561657f7339f7cc12fc194f6d3b7645f270bbc7ab2cfaae8d1071d24573a5291c5d43'),
	(6, '96a80b4e7afb813316882a6bd85376db', '2026-11-23 17:11:00-06', NULL, 'sent', NULL, 'new', NULL, 'a030c377c39f44599e99f1043ac0ccdd', '\x3a1e4e94e975345e7d73420761e2aac307709603f5553c984397d9a1eb7a0ac4ce2dd8dcba995db8a294ff1dc307342471366e9421f5', 1, NULL, NULL, NULL, NULL, '\x126ad0d9a25b586b11541f80713b580653eb1533cfd8257fd19b8146f1ca2d28', 6, '\x616561656322b24ceb21eab9fccf7576a1e1bdefc83017437f4971c9791972e9d203dc7a'),
	(7, '1b0b11b57096b99daf448748a03bc33b', '2026-11-22 12:42:00-06', NULL, 'sent', NULL, 'new', NULL, 'f9708ea1b28447d9b6cdb6044a065ead', '\x65b881d1b74afc8acfdee5084b9aa40a0c89f6f8d9241c5230fd0b48dfa318ab993a6ddba4ff30b493ffd7dec5eecf25c0e9a693c93e', 1, NULL, NULL, NULL, NULL, '\xc4772c9d059559e3d5bef7b00308d731f7e51fc4a7876abea5f6e2f559e2205d', 7, '\x61656165beddbb009c38a23704ca1858308c339ec80c3010388e7c8fac73d0002095be5a'),
	(8, '0ec283f72fbe6266e4ff6ccd2576e2c0', '2026-11-24 16:44:00-06', NULL, 'sent', NULL, 'new', NULL, '9c7b69498ac243b8abde2082f6227138', '\x46162d0c8dd00b9a23352ed233a7e425c6d963cc5c124c087b95bc77468a2d97dcbc7b69063eccd63563424fb1256d76c113b24eac44', 1, NULL, NULL, NULL, NULL, '\x13c38456c66f171fe1b4352c996505e31106503ca4e21c94dea628334833bd2b', 8, '\x6165616546651ec0d83376bf5f7f1f22cd1d37c7c3fb420f1ca4062e57d5abebd3b348bb'),
	(9, '8522242833e5f8643aad6ff857d4213f', '2026-11-25 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '3a93b1e9a5c14a919300b8b94f7ce1f9', '\x07a3f28eb820a76504383a8dce872918bbefbb49dcb96668041aa7f1efdd72d3fc7341fdeeff9b231fb67dd80f1090d82c09656e79fb', 1, NULL, NULL, NULL, NULL, '\x5f564c074fe404fa402af3c3a118f2242974838319b219e677e6853a0f455c84', 9, '\x616561653c4ac8fa931c5f53717ee356273705c4a42330d319c539d2f7a6624d2fe54f69'),
	(10, '8522242833e5f8643aad6ff857d4213f', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '72387eab3873474ba056b3f4dae55a12', '\x51e9093f4982a235f04a244bb1b5f7a0e826b39d5a2e1c3470447fee57616af08e8e3d0598a76db8cc08a9fa06949e2e843b89f023634334880c94f485314eced251d806da4cc144ba9805', 2, NULL, NULL, 'ae7acb07eed7480c96f1abdb01629819', NULL, '\xe8c29ec4e7616dc7eee2bd053eb3e97042bd84a7a9e4428d042acdc38de773fa', 10, '\x61656165444be955491cb014d08953b688b8608952bae6d421b640d6d4cdaf2d2f5d06c9'),
	(11, '8522242833e5f8643aad6ff857d4213f', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, 'ed50797e793a4a7a9c42af92772b2014', '\x8ecea01295f965ae870480b603e5f86b54beaeca7d3cb98cf759d5bda5f90ca168bade91f0ead17ddd6a5e5f624da4657e879caf5ee046aa25827bfbd9d73630f88e39bac0275b28d510ce07f9479c92221a9ce97a0c8326c2644ea92ab5455a17ed9d9dc98adfb2ef52910ec05327a64a81d64409b54af66a28e1cdba24d099333cb1d202803e0f11c30767656c6949daa3ddc37f8c5501c8ec479cc2ca375cb462a4dc08a622ec640830bfeffd104f35cff4c2b5f44b75a9bc3d4833603099bed38d268a73bfce25ec7270b1b260e26e83282e7c98c0579850', 3, 'spoke', NULL, '7294a139f10744f1b1582a7c8c48b941', NULL, '\x08e50af919a54582849819b85bd9e36299b351dd2c868609a6a74b793c36fe7a', 11, '\x61656165dcc4cf6bc33fb4b59d604d3df160ce3e3e6ec3b01a96a5387fd05095936308b5'),
	(12, '8522242833e5f8643aad6ff857d4213f', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', '0082195a27844c36b32901344f7add70', '\x96333c6994a063f657590c64247a58bdc1a576cda89718e7c7914276ecc2803a3ebfdd37672422ed9e6d837e02ba87f64f3e901b1cfab046ee99e07eefd0d4be4782023d3686f851dd5d0a9c0c9dfeaf3c3ea4eb474b4b7ac19bac5e0940efda78ff6c0af112210ebcc1a8477f55efff74f1d2100848f65586069bcfc863bc2967f1845014d1d35ca6c54d80fda98361486df84be835323414ac81a139855043def71813c2616122ca9f050cbd4eec0e8a085f9123d00a5b416182b0ae6ccdf7ffd4007e718735afce424e0798c474f3fcefd4c5e74d7be088f6bcbfc4247503f475f063af29c06d479c6118ecbf75b1bc7d9a26fd478d537684d34b10a4941d7f3255de86ef1d13784d850a33c38e8f', 4, NULL, NULL, '35ab4ad9583d462ca4923a4aeb94d412', NULL, '\x01cb3d5f0507b0db823b6ab7e5cb1bfb1b5b03c6f18b0636e12308125857f306', 12, '\x616561651dbbb4f40d30fa3ca4bbe287e515f3f5e552bd0a7317edb68f3e2c42a36e0f99'),
	(13, 'b244bd5a2e14cd5b7846acce465e77e4', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '8f08ab706977400d9b394bde128d1328', '\x967b209691fd3f393710d5a60329238310451bbf6f9fd7997a01b71d4ae360e38524f5b5a9d3b6ff244e77050dc9f5bbc6eab92d9bd7', 1, NULL, NULL, NULL, NULL, '\x6862689bf417a1f24220a1f66ec3bfe975e1b184e017ff8781cbed593fdcd179', 13, '\x6165616509e10733384660bfb4f2ece8e719224cd125e605b90e03cd3f9ff5a16fca2c61'),
	(14, 'b244bd5a2e14cd5b7846acce465e77e4', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'd1103ba5bd344de0af61bd277e0e3c5a', '\x2fe28038fa45ed28c1f1d1cb2f30918bcbeff90998612fcdd57ffb5e0987db0afeb5990541e8b52cc2e47cb952959ffa8cfd7286d7a887d3b0704e2411efe2d1605d540c9d9a8bc53cc38e', 2, NULL, NULL, '3ca62ec60b77456c84dd70713d2b6ab1', NULL, '\xcc069fe58b0db14335629e416389101905b75653644671a2bcea1c19f5b9d376', 14, '\x616561653bc390a8486295cd72a36bbbe3ab6b0b7911e75459f8bc1d81e236e84de5b1c0'),
	(15, 'b244bd5a2e14cd5b7846acce465e77e4', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '5afe905f81064ba3875e814a0667b11e', '\x5a948c4bd20abcb2c48e85a8cef94c5ac632859188e1bfd613e682984a24400dd26378a57b8179199a0d45f1f1dd907e12874aa942d38e4080563dce5e0bf230ecfa4575709e93ea4d5624adee60a36105e69bcaa5760334e085cc37ad1962ff5b712356bfe25e738bfe82ee36885ee11b6eaaa4ab55f43c26b9c2c27374472485e8c151cb5ae6e7e29683c9d6a59757c1761cf67f81c07ee521012d28986876aa7f9ae336d0b2f42fad39d0d9a9881a008bdafddf804a', 3, 'spoke', NULL, 'e6c525265d52470798bc94d627041250', NULL, '\x1c432ecfd9d06f5310098eff81be076b24b8e1c8d3fb6e8cb6ae40f4f1a91d36', 15, '\x61656165a03d589575aa2cce571ec54260e6e01ee3ae47bddce6721e6f13434b308330df'),
	(16, 'b244bd5a2e14cd5b7846acce465e77e4', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'imaging_first', '7554ec14be1a46278284aac48fc936be', '\x73cb116bcbaad924347b7c1f1a5c7631931b5796298bd3b949f774db60e16041433c7b1b2d1b4babed2ba8ad08d71bf13f59720614d2cb45e08a0187b908694ae1bb9076318da684f783832cbc39a31e7c2ce9004b6a710f6903ed0057d09d2698f4237906de020db440a7eb9f99f56a505059a3a1cc2967af965c5b68df7a7fe4f2cce098e478f278c2d3101cec566a0434ae667a2cd83b9e58d94143250514e509255de316ea3274f5d6bda0e8560f76abfc68babb04776467e0f8896a4ccf615d60ce3caaeb6857f5d6a20a5266f4f3b078db58605bfe4d0d43ab99e6c79dc2f6b6b6029165dbdf5a1dcc6c6ec6573ad0503cb491e40965b51aa372745caa2c73f02e4f', 4, NULL, NULL, 'a2ca22f7a59743509e7997e8e08a74ba', NULL, '\x40d1852be2af28d0d05a14c6765aaebfa9e6ba4e058d8d73f02000b6de11dd88', 16, '\x6165616547c02a020874a1631d8a9deacfa6a4b9681499d4aea163004bb37d8185580e21'),
	(17, 'b244bd5a2e14cd5b7846acce465e77e4', '2026-11-30 20:00:00-06', 1, 'moved', 'decided', 'closed', NULL, 'f20e3e3efa6f4eb1b122fabac0d4d8ce', '\xb64048b004eb391c1dcf6b40b44e046b8106937a456bf52d817c7534c822bebe535e989db938a3f1129e13a5aa5574b57b779ed1223fb2016efcacbdb35387fc5e3708b3eed9d6a8738d8848e3787365c4d1742f3ef683cb2411cdb6a3337cf6f85d381eacd7d8d326e376a3365a89b655ca00a742a476e3442d33fe8e73a373f6aaa9e7a481bbb40b0da42a4d36f478e8bc863ce4c799ca5a07e6d21e7f649dff6358540ee7cd522187f5b8e43b47d39d8bd211e40532da72f42892a9a945e2379092403a2a69aa34a4659c4d4f0895581d1955c9495d300f20c3', 5, NULL, NULL, '2ece7081f84740f6b3997a8f950a0df2', NULL, '\x10d41e7453f694ec3b2d8da93425124cd1ecb2dc5fbab41fd7d6ed4ee20dab47', 17, '\x616561655b6d2c243279e54d1fe9e8b8fb6ea9f80f9885a29492f13b560d97432252ead1'),
	(18, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '0452f095fd2342e2884fa3feef1299ca', '\x7c0ce1ddd8074968f9775df9540120b09b087c1a342da49e8378874cd994f8e1bd6ea39f4f7b8c9c966e749954719be5da413fc8be6f', 1, NULL, NULL, NULL, NULL, '\x55a16feadad3f98046a870b8b547fa5956112621e5e5c10d87637fa0af3aee96', 18, '\x61656165186a70ad0fa4281353f91593e6ca5d9a0f03d4be78e380bb4fbdf3012f2c2f4f'),
	(19, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'afb63e1672864e94b3576090604a366d', '\x97457b5aaebdaba0ba5ecc40a9795e086831c9adec7ef4c9eef2d5274abe0093085255ddcf8a61083cdb7c2a9b871ad8175a258a1a42ca17fa70ff4967238ebcd73687ffc66b7c9d5a033e', 2, NULL, NULL, 'b3f9d86f11ec420ba728d88b20b3bd03', NULL, '\x9f6cb4dd2c504bff0ae7523fc00a08da7fa7a7df2d3df36304fade4125225a50', 19, '\x6165616519aa2f40b797fb1574fae3e95c519013df7455372a2d47df50321b1dadbd6830'),
	(20, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '76c08864c22340fbb4a4b14be47f0db6', '\x62c1da235203003c0b559143ffec42b530c1ce1f4d1567bdcc0da3b15bd09abb803453bc343fd771d81d81adb6fb3c5e31db8c94ce9249e42aefcd56e723aa39849260d9304cd98c47754df7f9dbe476a68a8c94942f3f0f607e0bc81747a1a5e2bf37eed1b65b4fa7768c7330e353e33c2b38f8c8b33b8bc6f5fef5cf30d165b7295dcfa0341df3c95176a31a13c21fac02153c2fbb9f3423bcd1119724727cf4c06cb3633759ff1bcac14d98529f829e988640025a69', 3, 'spoke', NULL, '17932fd15bd14d64a470f15a947a3ef3', NULL, '\x9fffda2016713df9bcffc9abfbdf57aeae52b2825f5936bb28c33739cdf76b95', 20, '\x61656165222be7743a82e78a0c98fbf1e242691bf2a0839e5a8cdb58be1b5f03f85b9715'),
	(21, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, '7589906f4137494d9558e1976688f16d', '\x8e3ffd3eeefcc5989280861b0c7d377d149ab80421e611e8bdb00376dd403db977e1979932c2ad0e78d48b652dd60d4c279f77595082c4f38f561ef3b822fde0132b143d07476960b9ac1763f6982ad6710148be05c1aae5b3f2808b4858a35b42d86948f5a41c6c0376b8385a9b4a6032a3ddd8b9838bb4a130359c0c009b7f03a5a9ce657315d034eef4f656b1a9cfd7ed2ae40b5f60509be764e0eaf284c3fd3c38ea23773c695ea35c746b09611e518253d38c03987c40d3a189eba3db0d8ec7b1c7f144116bd2d1801cc8111d7a13b7407ff7bb60163a4d499a42517ac8b4e725367790783bb4df49d8968788c8eb0bd35aed1aece4a3a8920753d1ca810f2a8dd8b5a1b52b7acca56a66c14e7651fb731a7ccc2fbd', 4, NULL, NULL, '1f4e0007982448f79a81e91844f33f2f', NULL, '\x5acad8e1ce5b2bbdaf6f9ee87d26ba10b8691265c8e42dcae38458e4358257e3', 21, '\x61656165d619ee2e4affe541a16485bbdb988418ca0ac2111dc18e9485c0727c464dea26'),
	(60, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-25 08:00:00-06', 2, 'contact', 'trying', 'trying', NULL, 'a6c710dc3fd14268a0cda4966b1d23c2', '\x5f721ea772c29183b8925431da9e441e8c7d464ae639e8feac2ac5b56304e74ebc463b3bc4d46cbe30fdc1037ffccd448ec88194a2da71bcefc4516a1084360456350c1a09abc0b7cc06974ae81495a1b325d5ecc4933eee0760a22a404c72b09c88db3a502cc37ed99bef566f3800c0d1109d6d9fb30958014451693f859a154eb647f1c06bccca19231f80ffe81639159612e86e1903116f56cc76d3f55f2fb7863a07c227d2196f4ffe614de7b74785b8f1080838aea898e6921582d132924f752adcc749bd211375f451be0310466068ff020f060d34c50afc7f594f341625e440ec1c653583b46ba74e', 3, 'no_answer', NULL, 'f458f897684b4cbe9b9a94c1f51984ac', NULL, '\x8496a70e9528cfda9791ff57ebfde82f0367279cc047bc31909e7db94d97ac3e', 60, '\x61656165a61740b9a2961dee22559de3fed95ebbc9ebfa457e03605840bf608d356330a7'),
	(22, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, '6476d824f26d496c96e424255b868807', '\x97bb038bf69af2f9e10df90aec3904045a4594dfad91f3f765c5224090335bd2a80791ac10945b3fc34912d9499de538933099b0d33fb589f08f787685c2cc396b2122c1c7f45d0b33414287db0f9b57545ace6dc56b28528c345df5bdb8560feb80282cfb62d9563420af7ef502afff7e85ecedcc71927fda9b9dc50735d76f8f73bc4022a2b7168f62e924dded7ea68dcd23f01d052d95e5a17a7ad61819d36ab7ae1bf536ad4c7f901f64eb696ac28f48e058e7228cace856dc1490ba549d86a237a52391773881f42d323af009b33378ec399aa3b085e24375850ab9077c9bea82ec6bdc40cc1a597959f95d7ef2ee0cb51935ebcc896d85802741de8405e6', 5, NULL, NULL, '1b742621a8c74caf849a5fdf14464533', NULL, '\xeb04afe333ceb5f53ba11fb789d715df144f3948c6d585102cf8c968dd1d7451', 22, '\x61656165f93c96f6be4f29b785e588c118aa6dce756a9da0bddbc5d949fac9abc3a9ed4d'),
	(23, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, '229ccb3d4be64e8bab07e4a3f45d7e19', '\x5198954ff514864b1d86b496afdb7db9e568222deefc86e1553499c42d143d4a9e867282a786e8b3d2b4f7003c08e382a49ab9099bd8ae1f8cef075242a1008dfa81c5b533bab5c5dfe685a0499d20b8b9275bd4fb46ab3647f329601afe8c2db03c98cbb1d66e85fd934a0856a5fff975365292ac705385e7d9ca105bf28980ea60e0f4a19a2a08551ec72c3ee2c849d31081908ddedde08d78b4f92f7fc55930c9948bc6e2da4f5b576838de08b1efffb0c6ce6c0cb86c646dd68d842d5aee3910e86b17d3289532110aa5816e93fe3e26c16e954c1b8bab86a0a7', 6, NULL, NULL, '6296c70e3f044351a99f9413782b2610', NULL, '\x82c30d9b2c08917ae602d2637193104a37e9bd054a5bc40d7cab04f777bb1ac9', 23, '\x61656165e53d37ac216b44971bffe5703fbe136b2f1a17c1580feae5c81e03d0fed0d821'),
	(24, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, '7c2d0674fc6741e7b296db6e9a3ffaa8', '\x8723c76a39a96145934069b71fd588c8c67c56f5e21fbd9b62cfc137bcf70079dccb54f8e003b54252018101c86c4d6c0233c165110c5fa6e11cc7d9375b1b6126e0a74554fb0b226919def15f5a51b4f7353bb930483bf406fee11a71e4653a0267d2bbf17b7c56259333eeef3081ca184d1bb432507272b607b31679abf14a07ddff5e82a1bcd84985a6d003abe717387d7ee52f2182a9e37c2e9a91345a068688327c586af3f4ea0115', 7, NULL, NULL, '5af45e036f6f4984bb45ac7a1d421e9d', NULL, '\xb9ab71365423f53fc12920575fe110f0346d059cdbd4a15f8e197fe6bc28f437', 24, '\x616561658aa3b1bb0f8482e9c597bb84460940e6b2da938acef776795e8c3636d41e26be'),
	(25, '93d91411f1761b802c3f99319b0c0a7b', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', 'c81c24d49b9a4407951da136123aa9cf', '\x39bd761cc056efb39f13a21429259e8de2d11945b4427da9ccae1cacac08db6257b5948f33ce1b1bcab309a2bb3fbd771d2cb1f664c0f02dd86cd9eb23af8a490dbbfbce3e028d872e61aa18d7e30a0262c9e8f3485eafff15377336c814ab02b5897827b63a122a9ee582e23dfed98460a13a6574119f6e832bfba7f78a61408d831d67479aa6fcd5583c1527d5ceeed479e88a0b620c641016c6a5b1d8d70e64472ce477bcab9ead1c4e6d30583eb038d8d42308611e17de4f124b069cfa9c242202e69c4c6c499054bed4971492c54ce077a061e1017ade8a15370badae30046f1dc73d522ba392b2526675b9fe4bc87ddc4f916c5f047f31c4a7d27e84f129f94e44f91c433205946ca3d3b78de91091b9d1f8cff08c23021fb8', 8, NULL, 'patient_differs', '51c2c06fdd9745a9a1bbf96b58ac3bc7', NULL, '\x04824f976c0a27f97c5dfa8eeaecd773f515f302878c1bbcce620a90fcf617d5', 25, '\x61656165af96aaa727325a40f5d22677ff2d6b3eaaa2bb3c615d97c9c9e4cfa8480ff178'),
	(26, 'b928c88660909d9d0d59cdf11dc1f34b', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '96c9c5fd15284d68840768ffe1cbd22b', '\x4eb5136cbdbd5dc4f606d427b3d797cd84e12ea479a55e6f79001476ac9e113d9a6d2c256f6a684ca47fbe1b464eeb4bc70482ff3bb7', 1, NULL, NULL, NULL, NULL, '\xc8f9a3b9183834e30b90ecfc10014de63ef774cc7ad70a9f1694c0321d37331e', 26, '\x61656165d246be9e5dc4776ff37f13e081fea7e15cef442118b6cd72e5d069bc9eeb81eb'),
	(27, 'b928c88660909d9d0d59cdf11dc1f34b', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'd2b2aa3bb6944f7391b9760f200f57b7', '\xc7834841a681514c72aa64c1e800c3c49a58d1bf3355f9ba218891982f792dee670edafbb320650a598fc06da440bc5fb682a7203bdc3143275cae49250c40a54f01747b8bf41b81968f1e', 2, NULL, NULL, 'd3bb910e885e4455b1cf320a05b52dc8', NULL, '\x184c3ba96985a28a3785505f47567c86793e5a86f5663dee09f44dcf59f25474', 27, '\x61656165542299fcd5cdcb61c83fe656a68a59e397182a8a5193f7e459c056510176b65d'),
	(28, 'b928c88660909d9d0d59cdf11dc1f34b', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '3ca810da203f4fc7a0a0b1b2681de9f7', '\xad2791daad3fc4902467518d3e4211a2a138845a9ae058203249bb5f102ab9b3cc8d616a6d4931c2314c45d0a2f7b1924506aa122033945cb0a539f4ca9444b01079583dff3486f7df806bc29d30a145ce0de9a27e1ff1e9f5fd9e65ce34b440e82b4737fac442417e716b6b96433bd64903962fe6f97ac81e1b76aecc279480dc475c2782e2ed9d5fa71944dee343efe8903b70b33c3ce51fc4465538855c06db0944e6a2e03515283a68e42cb964b238b2f18a60ccc7', 3, 'spoke', NULL, 'f1e0fadced2440308fd3fd31bf1a6a9e', NULL, '\xdaa830c3e989946211b0131ce0f79e51893b804029284059c08f5ca1d6ac4109', 28, '\x61656165dc7a742305645a321d69bbe81c4e67d7c1de55b7a4d702ea425559a52202e08f'),
	(29, 'b928c88660909d9d0d59cdf11dc1f34b', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'other_care', '9d07a019c7634078a8d12e1abce51d68', '\x542cce5d94ac06e35a79798a703fd65f593cb5486a1fd4db678d281cd7c01244246b3eabfed209b5621d6f8434f46f8984e56efff7ef51f05cbcd4d5436c8f9f7560cc6a6dc6d2b09ec6cb3a29bc3cde4073ba3b6c2399f74dc9aaa17ed7a95a90330bca8aa4cc7734877e76135679f8ef43c41dff2f7882a5d69e7511306ae8357a55deb9e69cd703a83bd690a0576dffa2dc9fa032bef146e9e00451ff6a73dbf433a4c6b75abd5cec70a19f6587219cbd78b2e1e2f96ad4c7d9d0b76013c4fba75ae2d857ee27a3e1d13c5ebe6f86029e33bc3f01d6bc1f7e84a707dc0cfc2ec7b238d03dbce9443c291ddc6f9fea06cf64618b10a0393ba1bd826fedeb15bcd0f79ba9fd8cbf2e4974b075908b5da1cb53418198bada2181b61e289a42239399e689c8cf6d', 4, NULL, 'patient_chose', '88d8512360eb4430a3858ec7117cbfab', NULL, '\xc51a747da67b79a6ed4566b60ea210a6d9cf8f7972dc2d42c16c84e775630a0f', 29, '\x616561652568426a2a692b07d518d1a4e1c8951a35f74e063d70f4d286b6bfecda392bee'),
	(30, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'e005be8e42df47e7952134e21c724296', '\xa240e8c6afe5164a19404a8313c2dc2ca2c593012d01c7d3768d2d8427a74a0d3c09b5992cf03d57c3e270ef08f3b779ff7a6237a2df', 1, NULL, NULL, NULL, NULL, '\x1b90ed24600184c387aa895f61f9a709220310b4d1f9571790920a1b012a68f9', 30, '\x61656165dfc6c50dc766a85d6bff9b9bf24a6fbff0b391908be1a56cfafd0bc43d825ebf'),
	(31, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '7137b3aeda974318b0f23d07c3d8fb3d', '\x4c856101731a95539563e10af308e52405e763ec2b5060d9db1177865c6f66ccf55f5c20d7fff6b66c5d68354ca049b201c4df9bdbe8ada40c97b9bedc74f7afca885f5ca78207b4f12f39', 2, NULL, NULL, '89d6a02905fb4aa0b2244c8d3174d051', NULL, '\x3aaee5439c25ce939808e79e2c722409b78505c75d52a5a3319114490a2a6f28', 31, '\x6165616544b066ade6684146e2517422ed8671f6592ccf133a1ff56c7868b0a285fdd649'),
	(32, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, 'd418021e7dbd4d6bb89bf777774eced2', '\x90ec258298eff3dbbaf8cfcd0debb2b75fa715cb75ad778653b4edb76ffa33f5473a4ca7f7410252d1860b5a0d3909b364fa474afe8dc0dd783a010b35e0680f356e193d90584f752b49cd21374fa524e5cf8f9560cb98aaef56803b2817c14a1120dbf4e987511c7e7c91d37f5b9eb27835396fe0a22ae1a879080826e4fb40248776a6e0c6e9a7bee03fca17d1e665160d07f9c76f2426dd828feab902767264f7dc9ee6ec3ccd7f300813cab87db2f5cba9ab0a3bc9', 3, 'spoke', NULL, '4eb2b57438294484a2cd4fa40cfdba46', NULL, '\x8117f245cc9b78a22fb07a995abada8efcb6fec1505cde194b0003870d057e25', 32, '\x6165616543492281e86b7e2c8d32b5c98aee06b8905a6c7e2ffa6074927ceb9ef1189b9c'),
	(33, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, '7d9caa8afc6d406c8a53a77cb22b9f6b', '\x03e829f3351e6c92ae93cafaef25e2e45c4bd67d4b56661ee0e98bdbe87a8685bb2b74e3ade666531ff987422a45e3a5e85ee58042a7fdc4609961e7ed47de026d3f88ed0b4bf01961024a7cc62d54fb7f2b5be7f4d05e898fc42a66e6f03ea132a89fd6910e5eb06c828f30912b04279af3070cdad5574bcd6055272b6afe8dd8dd0bc1209f0849c1da4ad4fad392d5054465487138c6ab22d994fd9338f99437a8163a2988d91286aff9e9046dd921eeb84fd492a1969a9b6eceb5652ab7cf8887ce7a9428b8534f40f26cb3aef0f6bb7acb00b27828a62804aeab451831a108032525e81e234593ec3060582d33a91c77361590b12ed86662629598808e92a021fbbd171cc23d2009bb84939d2f86759f3db43cac2960c43ed02b7cfa35303427f9e5c81efaa297c71f5ff3', 4, NULL, NULL, '6c3358837a994ff88f7c14bd641b526b', NULL, '\x635b63f0e1d9e4efffb35a589d9f28dd21c11f0c76f5618ecd8518beac462180', 33, '\x616561657668fdab5f955e6467e213b2547fb00dc5d87d24091e7554ba2eedc838877e72'),
	(34, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, '4ee615c3067c4819acf8ede714820055', '\x3b553dfd7fb5f925e22253386b01e433d083806ca740e79beda13738c27d4e55252cc831907955ca8135224627bf775e4ca563c49223481330a0710ebb246e9265f5620f018a29e20ee5115b2095dd7321aea7e093d8d7f1db1ff9306a5cba5fdf05af5b77b5e9ff2c2038ba48ea33af50cdf106967e121be9b772117efd8a1f4e87dfdd6f905bdced08a28aca253762877b53bcc22bf8806c3c5bc5896d257ff1320b02cc5f2098121d4df3097736336034d672c7ad1443ff30b1ef76d9089fca12900646f2b66516e930e6424ebb7ec03ccb7130a145e55c0097dcf683d8f5ba3bfe05b8c068630f620ce29e245d4269f40550183eff08d397827f00bd43900c84020c2d09f03c9115372c4f8d7c301501edc5c150', 5, NULL, NULL, '26d90b33ecae4a8fa00f8beec488a4b2', NULL, '\x0eec3b5c392290a68646a47dff6c1a76202521c57d0e6334a4aa73edbb6d50ca', 34, '\x6165616553c03d256e7e5ad667a7d33d2626bb1bbf4e74be01a9dec45e8083de8007eb93'),
	(35, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-30 03:12:00-06', 1, 'answered', 'taken', 'taken', NULL, 'bf5dda599ace431b9b79a0ec3897c798', '\xf7137550964d270359ee8e408a56dcdaba77b4a854986be027bdbcf4e6c3678256929a84260ed2f1fe5e00425b989a902875ddf04672153d3fde4603e3a3ed9eb5c8bba65b65f881a687061dfc4230d614db15b0d33d5ca39f2702e644a47af81ec12629f3a527f15689ec5f9b059ce828bf43eb1e7c1a2eae9deaf27fc1ef8b2a5146b6b0502f673b5d881bf420e4cb04533272029003af8a593d797599bc2884592726bc4080ac551890a8e9c99b913b2938de23a2cdee649c7f3303d730b9070e9b463708697c14b43287f01da80a5cd67f6a871c5138806238b59cbbba65cb46e2110b275258f73d016dd58c834e607e7fa495f31fd99d2006', 6, NULL, NULL, '78e8ae193e7548d8ac30f6baa626afca', NULL, '\x2ac629f04018e9dfb6060986ebccb09887f2f274276bc6d9d32270eee0a2a840', 35, '\x61656165d15afc62d631d672688ef08ecb4a664e92b0afae54750e1de43bc7e76d2e9e9d'),
	(36, 'ba379df1733ae68ab11aa87359ecb18e', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', '3ffd0163fbee4c21b2b19bc1765b080c', '\x4757b4ebe5910ed8b66280d8ab772d520d1b23af53082b0c0abd348db170752de099dfbe4c8eea8eb2ff4d7b648c22f515db9000e9ca9c8d2bf56792862e297c2ee3afbb42a58e0bab5852c72821bf48c4baa80de20617e2d692737001b3256f5475746099e830da66b147f5cc5f6cf46d3c57bb1db878f883f1d8161391b9969db8db33750a152c769c121b062875f303f70cb0037577de658834619bbf1a0fe7334580fe79db02d00e2326cd5e2a3e16765e4422cc125143e417f9e96bf01cae72fff2a526f79619f3be538f36015aa7338e016e45195a2659ddb8f631e5815c0671ed74346ecb3ab6a2b1fa3e1f37ca494ccb6e58205e53a76eaa4d13d239b19e253952e6fa9a737aa92d0bf86f6887c1bd0d37487b1dfce41ce3', 7, NULL, 'report_differs', 'a2bfa36fe40c4f76957a5052a8c11d2f', NULL, '\xa2c23e0a0b709a6ad2ce937a1869ea5f0d712f0f37bf8f44fe9b187869e5cb99', 36, '\x6165616532f5c26c833e7bd26aa97fd123026e469ed449eea6210928ead2ad5ab6b40bbc'),
	(37, 'b1772d92979d61bb454e72f75d815222', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '9d109cecdb7f48ac8c03ac26c2785ce2', '\x4effaa40a68ebad43da38ee7992f3d92c110c2a26cdc35f777198638e798941fabc685b239d3f5f979a8241ad15b6f3a71bd9294fac2', 1, NULL, NULL, NULL, NULL, '\xe7b7f3b508801ac7b89a9627d892468393609f72ea573c0c2ebdd331c4746482', 37, '\x616561654b1c4116f63b7d8bcd1607be9cb25be8a537188660f64bfe6918f4ab5fe373b8'),
	(38, 'b1772d92979d61bb454e72f75d815222', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '3872029d85974f9dbd5eda971b54656e', '\x2b36b1edfe08c7bdc81a270b9417df07905cbcf46ec2847d489f8ed55b8a56b580979ce59191f04e234b52eb6335a7addebb1273efbe778c6fff3ae2d8e04afc9f565b9e1ddb2c88e174eb', 2, NULL, NULL, '4216941330384fbabbfbe0333ab3bc49', NULL, '\x933f83a8940ef205ebd16f2f9b6353d00034d51412fdca271de4798fc8c2dd9c', 38, '\x6165616585ba863976dd8c011a38f161b50f91464193db3d8d49046fa26c763f2c0ac473'),
	(39, 'b1772d92979d61bb454e72f75d815222', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '11c455c2f30f4d65bc4eb1211c265876', '\x6b0dfc5b00efbb052d8cec32582f75a818da103d2376da7a9daf45b4d163233b30741efb83d1e534082c0e9e7a8ab4823e0930d63f3d9bee0b52ee37f9b7191766c8395817a1f96749a0a2e7c4acd45946c1e7a448e9be741f7ebf9dfd53a2332ffb654a12e9ffa2406611203373614a80d4dd6b8a2396da2bfcc68bbb37c599f34339204ab27ba827a9cd93d160cac5dcc7542ac6220ba99f55e9b4f3fdae6a1b6a8ab4f7896283172eae648071a42b3c5d548f778e9b', 3, 'spoke', NULL, '9bf874fb49fb4f389f5a5f3005f9c7ab', NULL, '\xe0870422b7ab675126e336608b8ccf603bac303c318f89db589991ea9d072ea5', 39, '\x61656165861733a262569c577736ef40bc355ffa1d9c44c8bc6f6bfaa36d45d519afc8da'),
	(40, 'b1772d92979d61bb454e72f75d815222', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'other_care', '7aba6bb8294d4d2aa1cb8def1787ff46', '\x867710d2de5ce63b331eb685c8c1fe5dd4ec7d96347545cca07c167c6ca995675df316e187eaebf4212dfb51b7200584b718cee6805f02a3cc10364b8f6f38d08818444e78e152558cc5a7d8039181eb8efaf26e7cbb4da0e4cab36702d3c62312fe9300bdd97a8bae44b7aa78d2dd2a60c3e5f1c834905bc2b4adac84059ed87bee959833a018b3037060026553b5510bd20662433318df1d3e7912e3467b73e8c147dbf0127f46c4fe914fd8f6e675eb963d02a54a885a3ef267a80c0fed42409d626d311ee8992b65a343f6f121edf4afd53a9576b0644e1c74673e051759f533ba97c8bd7ddf65987cd39edf1bfcd12a99e541b1b9a9e9fcd9d215b5578f8bfbe89ea9d5e96736ab2cb1f72b6167dfe9f9c5632c541002de2021937747d4fab09ff90c49ee', 4, NULL, 'in_other_hands', 'b1ef886023544948aab124530ec13d72', NULL, '\x809952e2700143317b8c55d34876082a7534484d199b632cff4bea752e27d3c2', 40, '\x6165616599470815e05f11f1ea66f1b4137f9089a07a19262241ff776699f3112a2f0be4'),
	(41, '9ac09eb3f95c64e6199b51f9e7782dac', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '0952fa828eb0491bb56c4c996555778e', '\x7343cfc9b1bdccb3232ce8620f1a4086de167649267580b30d4bd4be43a493a727eb82121b842cfebc046b286665d5d9f557c784b3d9', 1, NULL, NULL, NULL, NULL, '\x5b57f42d595cd6066b19980d3ed1499b29ecc29c0d5e077c2f21cfda68bb7fe3', 41, '\x6165616555618cbc5e5806f32ce01a21f6ca1822b105275cb6e2c0716018e5ee7399dbce'),
	(42, '9ac09eb3f95c64e6199b51f9e7782dac', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'b33ea6aae414448892a8918dd7a38773', '\x8812dbcad27ad68a58c01f188cd9b7a9b4b33be6190f214d9c4ac3e45ebf7524742a568fe7fcf5c141bab1f9a9fd648be0386f01d2f7a95157da314fcceb2e8651d544c6fe228708ac4b38', 2, NULL, NULL, '852258eb6f6d4cb4a0692ac3b57164be', NULL, '\xa8387413f409a9465450129bf1bd8e4982b77bf4ea8663a907bf87559c535672', 42, '\x61656165623219001fdc560e13628da159821304e246c5b518a6ac909e71541327a72a3a'),
	(43, '9ac09eb3f95c64e6199b51f9e7782dac', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, 'b0296da7bc8446cdb3ebed14894f5378', '\x9dd934197641053aaa468937373048116d56f5122c1b02e6468d7a67042890a15643987dfde55243a78f7c264fdd172bf18e001ab9cc774193f8c0f7f68fa91189b8ba4ad14e8def54466fd5545947f56bb2d5e3c7aa3d6badabd7fea4f9d84551c81d70b8783e93b2afa028657620649cc31c51a49c7c9352864cd1be5be7adf5cc51f5017a2310643ae8716b15bb3725c865acb711c7403671ebc6defefc9107986a019457018935c7b943396128e68e4ffb7e20ef5d', 3, 'spoke', NULL, 'ee5963d170444ae8a211c54ca2e3397d', NULL, '\x1d9018689ff6287c8c73f8210a4ac5b24080087b417e3985ee09ad65a273f863', 43, '\x61656165125eb5700a54fead568a4e4c08f23d8ad5a76abdcef94f09864c6322c79b2ac9'),
	(44, '9ac09eb3f95c64e6199b51f9e7782dac', '2026-11-30 03:12:00-06', 3, 'read', NULL, 'taken', NULL, '9b6d508e31434cde9bb1a0c2616ebc0a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 44, '\x61656165fa34dee96ace840beaef2057978fb2d63d9ed86e0b99a2c0b3576f408724ca24'),
	(45, '9ac09eb3f95c64e6199b51f9e7782dac', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'other_care', '26dabfee40ce4467a8e982df47f5c615', '\xe5c13e0b6ab7bba44035f7fb838ace6b32d9f992200bf79f16889e13c3f36429101adf8378b67095175c98334b783fbfd06987569749f7f6864f9578381937f76d90aeef4f7b37c08303cc96dd91656b70c756c27707f81e01f14a3f801f3b426b949934c838e03bf0734db47f0d4c2913b08c03f77e087df97ffaed96c8eeb0da7690ce2289724c9321e4021951a81549d96025e429618bc2de857535ccc784db1d1473f4b8a665a74329cddb9c9f3276b44fc5829fcba0d099a988a0d692ddcfdc00817f37694083c4e2876f61462be7e57417fe05b914899e13a544e049bb282233c34f9bdd70ef328484cb32e1da9f16e58a32b17d467370a8626c254748953908c95d94791b0dcf5644307537d9def2cb6ae2d10c15e50d53b47bdb047c83494d1265bf29', 4, NULL, 'clinician_judged', '88e1485c1c694993b9f828c9d187e28b', NULL, '\xa56a4dd8be62e29a71e3e37b93fbcb992888b9c0649025488a45374538aab17f', 45, '\x616561657f76078ea74565daa15a511802cc5e223b0420f0c9102864238a27be8ae66c73'),
	(46, 'f142113149815169b13245a94b7a730e', '2026-11-28 20:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'cd76d5677f6f4f70b799e3a6ecb4e169', '\xa38668caadb37b1bf34afbb23398fab16d4171ee7671f00b52da8b1ae852b3ec506106775c358c757aecdb0d9b7e2b1677321a88b6054a98ee8972fe1c93a069', 1, NULL, NULL, NULL, NULL, '\xfa6072a728a020ce4e22057ed5bdd718ce74446aa1714447687a3ad6a935a6bf', 46, '\x61656165110d9fe599f06e5191a5b69fc5796c1f7e6ebdf4644a70603b722174dbc5618d'),
	(47, 'f142113149815169b13245a94b7a730e', '2026-11-28 22:24:00-06', 1, 'moved', 'new', 'taken', NULL, '356a674c2db041fe902f110e9be1620f', '\xf6180858eef482a3c96d9e4b1e5cdd1dbd36f7d9c1a325c4c7e13814f244cf4337f45713747adb6acccd1fc804c092f79c0605a54df36bf037c0545a05ccef38c821c3b6a386fed03c59ee', 2, NULL, NULL, '93d69f2dd73a4f8a87f719757f7149ba', NULL, '\xaec3bd28a657f9f3a871d16f22f35cf92c2c6587e7b125a9d64420dcb15cf95e', 47, '\x61656165f29dd4caae6e87db2023d65742b0bedaac6f651bfb884e6029be165185ae1e58'),
	(48, 'f142113149815169b13245a94b7a730e', '2026-11-29 00:48:00-06', 1, 'contact', 'taken', 'taken', NULL, '810f82b58f7d4dc5b093f40e9ee935e7', '\x519e97d1a439be9473e801740525c1ff9e0d4b959e5eb6f8c779ff7581543f5edecd8d21b4c856464465c92e8f66e25799b73c467806a4fef643238f2534e5efca52df0bb41ed403d611be39a41cc347705c83664a8b9b13f35d44933579b918608cdfd7fe5e8674da2528f7648a1be0a79118b4ee5bed28ca8fe9a89985275dff9ee829d301d48935b1374fcfb4bc509fffe1b4f3fef0387cc2d42547bf0ce0d32e9c0e0b19debd57203c86f34f87e4b595aff2ebd95b5bba3f8d45ce19208516b62d10bea6632eaffd15741a89a1db5d2e2a74da775e454ba22f3e77563c0f617f2ddada32cb45244a682f1865f83f', 3, 'told_911', NULL, 'd6c3c46ba88747079cabffa5e097ed35', NULL, '\x833af636ecaf3be24e54045215abfca1e2d3b3f67eeeedc313b593b085f5c69c', 48, '\x61656165389993578ba878080f86517a5bf1e5119dc115e26a777dbb37606aed52ef2f2b'),
	(49, 'f142113149815169b13245a94b7a730e', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'sent_to_emergency', 'd78d7b6cb2f143a0890cf5fde89bc79d', '\x28c878961b8308f395cc625b3631c9154bcab4ad9f55e7a6803f78aacf8ac9c66ada30ffaee95cb65e5e3430b169ca064fdfcf101ce54fe51cb4ba39457b8a9ad90091590d59d187245e0641bfc8b37f2f679cb1b631bbe54283d1704a91c08b8976da40134d2c5ae7c3dfb833a875cd8805c820496c437acb15fe78df8cdf9ad19ccedb2fac4fc76ae7e2a8b889534915d4f2f00420cc4e7949b99c02301b2c4f4247ddeedd', 4, NULL, NULL, '7264d080a8aa4053879d19bcc6817a05', NULL, '\x692caab238a759bd840998e3bae3b2868f53f7681f82d19f4ebe4fa8d9c73088', 49, '\x61656165cc2d2f0a881da6fa52d4f85d3eeb1b048529c4f7b23e52d3bc86778d39aef6ea'),
	(50, 'd695baf5d180d47cbffb38e0de3c87eb', '2026-12-01 03:12:00-06', NULL, 'sent', NULL, 'new', NULL, 'aefbb385c6a340de90abb96644d22e10', '\xfa77aa3ccf5068e4fa7a06458395b1552c54b621c19d7c8af1027c4960adff2ce3da67dedce4c55f32b989c978c78e6f7d79204d0413', 1, NULL, NULL, NULL, NULL, '\x1b078fcc3cc9370115e6c8f4ba2842eaf293761847072a1a482026207bdf5325', 50, '\x61656165ac9389d32bf77abcfd16d308080b000031ad459c2c4af8f0618ca848db9139e0'),
	(51, 'd695baf5d180d47cbffb38e0de3c87eb', '2026-12-01 05:36:00-06', 1, 'contact', 'new', 'taken', NULL, '8ce2d81f8fe6411cb045f4ca4c4a9b78', '\x18962d1762228451ef2aacb69eec0df94499944f0bcf9bf4972d32c24f34dee54971772e5c9aa66a7c8192d3c00cb33577a216c32d695bd6026679fef44e844290608f863a332400dd4c488b096c6cc6e403be356bde02b269a8446a0a05b7730de0342dbbc0710c8d3267397794fd8d9b5e9a699d7ee922247c453822702d3624e328f78abcf55a3765118e3684caa231c2499b7fe73254ecb68b889937de4fb19eed3554aa5b1f8b41dd2c12d0f7ecc8e8415f633e92b1614480ce97d6ffd9563c9f83093cf43eef130af8c88e10c3324ff62a4044842dccfc14924f22f0e4f3f445265e5dea37b9cfe16187d702a7f4003c11968ad0ea44d50302f46d78b2b78de90262b09f9224c94553fc72aa', 2, 'told_911', NULL, '41ab9a331c7d40649d423d35badfeb68', NULL, '\x281b8449b25ec92143ee514f638059e1d419810ff659375a283b6cb9e250c055', 51, '\x6165616573928998505c486a33d73b8d45d6cca93e007374879f7d0a7bc1a3511a914e37'),
	(52, '977ae7998941486849e9c3674e49b04f', '2026-11-29 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '9da3fb05200f468daf1668fb8de9a054', '\x47d0897cfa8c07f04e987fcbd03429129e19cff225ac774234b3c855e79c15f7b7cd0b9e76f87783e3a99f6533c8fc9cfa65572fa1a1', 1, NULL, NULL, NULL, NULL, '\x72bc8e8c1d80ec26ba32756fc1b4edf09da9e759ca83b2bedc532b8d936e7e2d', 52, '\x616561654978032411319f9ef54193bd0fe9ac73d6a2d47ef0cff6c2fe7f0754c061a0ba'),
	(53, '4321c5f5e7852aab5e26e53a9139c1d2', '2026-11-30 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'ac01f013ba4a407f98ef3b48a0dfc27b', '\x20ec327225fafab4df17bb5925ba46482b8cb5788dfe10cb558cb9c4062b824da9df11bc44342f4b633357377b95852b4fe42c1771fc', 1, NULL, NULL, NULL, NULL, '\x276753f2e20b0364d4a13865a07c56eb4cc64cd5ef551da24d738aa438e6b88d', 53, '\x61656165699d69b283e9bbf43a99726c0a45b325af2f6ef0bebcc56705d9265ee1a7b4a2'),
	(54, 'cade665e40d52c3f571011e68e646b88', '2026-11-30 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'a4ce77af558a479c86491267ac17b363', '\xfb36047a0601ac7873c3116826df54961a2ece8c57fad0b3113553a1b7cd9d4ac6a2cf99073498f175b0b89314c2dd82129227710a2f', 1, NULL, NULL, NULL, NULL, '\xc37a491c51f5a4b0a4006e4e1164a2bbddc6b7bc42913b14bb048ee681b2f4bf', 54, '\x6165616578d39b850212f4dea13d41a1654d65666bc4b0f5a7f04299a12e5cc7d0027c22'),
	(55, 'c1feb28773e533cb4f7ded5aeca92603', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'fa71acabc9834aa0ac2e30e236a579fa', '\x25820e4c557383c373445143348b49c9c2e8f8f590d2fb89d07acaca08bc8e12a2f777f82d64c31a16efda82555d83156815dd075d6e', 1, NULL, NULL, NULL, NULL, '\x18b958c83a28ae02228ce8ec11dd2bc955d1e0a1f2e77b1edd6a7bf26122a660', 55, '\x6165616512389fc939e875b3233081fd14e11f16f25779a6d6906412d59b9c77532546e3'),
	(56, 'c1feb28773e533cb4f7ded5aeca92603', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'dd163852513149e294c2924a4f29398b', '\xf10192576593186e86b2810a296021921c668ea05c691d577badae77bb76a7c236c21d3f37a3252d804016894dfb9aae0ac965b803d29a256d14b227f5393ca2fe3afbf83b86ce2b96d1c0', 2, NULL, NULL, '74bc224d45844f8aa679d99bfaeccc53', NULL, '\x385e9b67ad4ad7a428f6a3a54df31470624f165c97e878125ef0a0261acb41d1', 56, '\x61656165343c2eca6c2b721e62aa8c31a068f9bbe16cd041e3a38195151f794ce9a036fe'),
	(57, 'c1feb28773e533cb4f7ded5aeca92603', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '944a013368f14adb942c00a227c257af', '\xb8fe82a01e086f5b727689a94a965da10450eda3faefaee0a65beac57b335a34ba97bb69fb654801e8c5a714aeda495c136fa78f027eb13404f3fd08a12579648f52cd243e31fa0494ce14eeeaac965e7771b33aec9d144798acefb8c175d4fb82b14772fba69285058dc02d322ff4f095288e62c8d9a5e692f86c21a5c2ef5fbba643f147f7475da12e5d66dcc587d47993c3c0510f267f8a57b622d12e6974f4690eb9c0535476f68acd68e819b3de43c023a3cf4f222e797d2fec12927581ac257a3c3f527105b3aad5114bf457ffcf4146911fcef2143df602c3953f08be9529133d1e2a7897e167b3e409ecf40d87ccb09cabbb0d66293a5eaa92ab6665922a42dc2b4db6102b1278e7d56106d615f9d54ecb20f7d19656331b6e755dedd8f91878ee3be593b79a1f7be572c9220610c796460e1c86f7ad903c53fd0aba9bd475ad02ff828bc09b6520a67a142a252d810e27458db1ceaae8825aff6422aeb8247cc3caf23bce1e07895ac32306f8d819', 3, 'spoke', NULL, 'e03c07b26c914e038277e7572256a37f', NULL, '\xed59d9cbd5b7a8a3c6b14eff14490d30a545ddd5357f2f9908c021f6ac075a02', 57, '\x6165616528d66c068aaeae726999282d10d3014ee79f85ba52bb2c05de076ed0eda0c9e9'),
	(58, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-22 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '0da79d20b2f142059c23ab480302fa74', '\x72d46b8d8c83766985a8602167e8c6e81fd3819b24ff3d8763820faf0c3bd2177d684aafd82392dc08ae606da0665431ee3d9aa6a295', 1, NULL, NULL, NULL, NULL, '\xf021720ddc22c9e65e42632871d69942ad06eba29f06d61e4abdcf8ad3572af5', 58, '\x61656165021ffd62183da28675269997dfc32dca68a2bc050acbbe99e1344f5a92c4aec8'),
	(59, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-24 08:00:00-06', 1, 'contact', 'new', 'trying', NULL, '92069ee496c648ceabcae1a2a82e34c1', '\x634806b2aaa9556f003d052291f9ac462bab9eea90531749e12c3f44ba4368122244b4ba85438f8fbd0fe4e632bb9c652598aae522026ccec6abd82895a0f22ad536ed5d70a7724fd112db9193d26164965b22f776bafba2e1246581f89b3bcc84aef27b6e79de3edf77329366312fd257f0ba9c54e392a310a1a2a70f3cf549ee8df3d71baad1baa9b869fefa555a96115942589502f952bd0844fcbcf0e9b0ff78ecf4e8eed05193e062b4d48dda50d2fe37dda88fe7bae84e95a224281b8cf095b580d26ce5b7a778e9b558ae3904c567d10e31479b4ce1a18a54a205c22fb1236a75a7e59a5563dfa36750d37c8e31ddca5373e5a179e4aa1ffc673428fdfcc85de092945afab565f96ea9389877e69de47eff8ab78d9ef6a253c0204e0ac72ae82d7c08d366894fac7505d3fe2a1724c5b7a69f9c605b86841509c5ddcb390663aba2f2b42a08b75b6222bc148093d005223e5f398e6556', 2, 'no_answer', NULL, 'be2c90434ccc47baa6c4934d5d228da6', NULL, '\x55a79816d3ef3670f0a988a83177bfb51de9855d38700ae7c7465004c80719e2', 59, '\x61656165afac06e8743be98524de60d18ed68efa4aba76b300ed86313138c09cb635e414'),
	(61, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-26 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, '24a56670b4bf4b5f9449c328e33d8c7c', '\x38ab7bf0f731fd436661417a34330a3c6345db33963cf879734599354c6bb39d5fa03dca4c254a6125d2a4b79348f913cb0291393e7f347e26fdaa2e85ade70f6a956bfbcdfd4ff1b872a375bfed24190629c191122bfd404937bbd337644df615c83d50d205b1801f8de3ed0bfdfa4445ca387457aecaaf842b5d47d24927a7c200ecae71ea21745603827056c7cc8e51029a61430b37bfb3bf7ab41d9603cc0abeb5df7d89e1cf83d3a44e7e14e6ebdbbeed2d3ae72b88bace50451012bb7ee025c3d5aeffde79d837af04e8ce2d4c2ff3d8637840bb2f122fdb54a86bd4abb0', 4, 'no_answer', NULL, 'b75d73276ba44bf7b9637d2c7ec1b305', NULL, '\x7ca5292d83b820a6f8e181510051a108037b75bae3a3350654b6fa1bbbf5e42d', 61, '\x61656165083360da6b9f100dbfdf995e1f14f276227c7edc893a708a97e8b0c5fc9afd3b'),
	(62, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-26 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, 'd6fbde2c008342fc99284f463639e7f1', '\x0186c21aebd3255448b572e59f069bd9b010b85fa6e7b82990648454c24b139fdd31e26ac4a990006bc47c', 5, 'letter_sent', NULL, 'c6422966d34046e3912e5723675261a5', NULL, '\xd8f6993e3b5638b523c642b309270ad9ac79858cb88b403f5be25c67c5113534', 62, '\x616561659a9313c9fb951bdd894602866b9e7928f24d99f49eda4bd009c8394071db2f8a'),
	(63, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-26 08:00:00-06', 7, 'planned', NULL, 'trying', NULL, 'b9b194e341604eb4915c84269361850f', '\x60c9aeb83392f99123ad48805c6f8b59945e06d6c99031a6c39033758436bd5906f584a0d53ec9b71f5210e3cb730812bf4cf093baf541e155ec32fc58c7c5c1976317bebaa179f8bcaa1b221383e812679ab17a0a6e2f8dd3d5b996636faa951b563161a322165b5f8f3fdac59ca52cc848e02edce1a48f313df7c83a096d9b9ac5b2610a88dbfb6125e16fdb7a9a4fb4a8673a6c982e56c2d447ac8275f0ab76e57845695a335487', 6, 'close', NULL, 'e1b8706bb2684eba8ab6c41353e7f8e1', NULL, '\x66c54f3aea482fb389a8cf82366e8f488b77e7d191f0b7b658d27763a611e17a', 63, '\x61656165fa7788ef1816479f2c3fc19156789e6b5eab832194b4da27dafb158c51f06791'),
	(64, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-29 08:00:00-06', 3, 'read', NULL, 'trying', NULL, 'eb4ddb4c21ca4981bad6574d45270ca3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 64, '\x616561654e9c8b9d15132e37775c60b2eeb7c6c4d00287805cc46bebef0723fb349d75f6'),
	(65, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-29 20:00:00-06', 3, 'planned', NULL, 'trying', NULL, '17088b174a1c4f8a93ac711e5828042b', '\xc5ed87fd366f9ad86ba825436defe553c7b632faa9f0f59f82f6dd521464a788904137fe8e4dc1e28630973d47d8f835f81311fc3884f9131a525996e83c0cb1b244dac1f6b2bd76abe18c14bc53f1e27c6be5d2a418de5b985a7149c7d681e6c4ed4419a687f75bd50b13cbe96d4496fba91fc04fbbedd2c080fa9d0701f15b870ffa0674758013f3e337853a68ea03cdd66357467dabe14ce5804551540d48947fb304d1a0777c5818b3e69794', 7, 'close', NULL, '984f0eb8621d4e3d9a4b7a6bb147df47', NULL, '\x1c2c2613557632fc991eb7c3084574c01c7c7f6f0e06034730b2a03c0c86a970', 65, '\x6165616520eeb415a37cdbc6882ad181b84cb2ca507febc5467f4f836ec4b7a95484ba50'),
	(66, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-30 08:00:00-06', 1, 'moved', 'trying', 'decided', 'could_not_reach', '2ab56ee506cc4fe48d23bb48b147ab18', '\x02c62e23b3c5e85b17fb613a71dbf7e5a6246032f5fe23ffea60ee0ec505221b14564129dfd747b4533d121bcfe06c9e93ce195f73c548dc7f3bf77a34f527d0a327b99a9aef7c4157e0286eb8364cb8594a0cc29eca2dce3b34715009c28c3fc09287c8f3c0e6b72eff187bd9b2ff91ef6c8977a292677a736e9edb7621293c5833305df5b4f20e9b251525a4b437cfa4dac4e538a9e4ce2618c5e59a448378688e5673daa53ece1bd3838f8fe56cc18c81efaa559c18a98eac35e39fa60affda3d03280683', 8, NULL, NULL, 'ff2a792eaed7400f9a72c58b164a2b2f', NULL, '\x7d6d6feef9c6215614b8f7d06a583203d368fe45796dc185569e7ce66d102d29', 66, '\x616561658237d4ae110dfcccdb46399b0fdc5f2f19195e1aca7018579932eade9b00b8bd'),
	(67, 'd1c7fa7f218399df6489212e9cb90894', '2026-11-30 20:00:00-06', 1, 'moved', 'decided', 'closed', NULL, 'ad2cc3274ff146f097e5182cded6a768', '\x78aa4062ffcfa93546650f6921660e20bf66cf62401c793c307c8ac67ebccb7ff443ef6e20835230690bcfcb055fc9eaa1cc50765527840010281677c4a1579d9c00cd90703fed3d03bc8d6acd5dfb85cd1d2f877cd3ea086f05afcf9c23b6a93568ecabb6b1cf6fd1797e5b49dc6eef1f717eb761e36c01c6d1a53921f16175ff7f8aff33e86bfa098c7ccb7c402a16e0fd458e764114b75316e50fc66d1c9557ca22445a8d1b7216e228709ddde5a10667bbce38f066bb3ba8bd71a3a43ace5a6a0f0c72a1a25d326875e8bd0cdc6cfc4078bc0d087f25fdb80c', 9, NULL, NULL, '0f01f83650294715b4a1cfd7c6f2b963', NULL, '\x9cf3ea981bb74bd0772513c76c177adb001d21e093640d23af058def871a1b8a', 67, '\x61656165f253cd7c05d47340c49a9b84903ed08cc1d497a16a5e4d310094957d7e7d9052'),
	(68, '946873a6c9bf69b5725cdb5aa27058ef', '2026-11-25 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '5b6a5c57932a4cc0a775d5cbf755e996', '\x33dca52090514fa9097427b52fdd70bd3c206777c73a91db3e16baf4a2bc49ef6561112983656a5b25fbfe7dc2494542087f48a14b4c', 1, NULL, NULL, NULL, NULL, '\xfdaa341d0e64a9b1da16adc0cf9e69dcecc824ff5c2fa8efd59e1e526861bad2', 68, '\x61656165c88c8184d08a185ae7fcac13956964a5944c5f1253bdec892bdda416f7fc8c41'),
	(69, '946873a6c9bf69b5725cdb5aa27058ef', '2026-11-25 10:24:00-06', 1, 'contact', 'new', 'trying', NULL, '4e299de8bcd94ddb9279f160831ee803', '\x198cacb33441bcc01a10f381901fee2af17835b5ea327def9318ccf0f845a5a4bb7d5ceec8cbed1356448eb39eb21b60a37e3a87c19562a28ea46496cda5a10f24190cab4c1c5983f4ec713f8eb17f7194eefb42a5c34fa27bb72c49e689336fac785246de4265bd0d6b7bf5aa60d9cf6b6d4ac1f06f282318ae4c181d50784e03a074013998c239d7c0529e88f6cf1c82f98de5f04213a4847a6bc9fc288875ce036256194555340568c041bcb56337b6ab91b8f4910c3c28d71c6983f45b299f7fc21232b2384d80888556a09645890a9aa5ffcf7af9a62202fd8bec470a5f25767c5ab1140c2a3f5cdc3716a20c929554affb31156568cc728409d057aab7a14c2929947f1baa679f007d1d8f7f5d8668f1f6fc85a621ff5b5e0ab7e88c7d2f4c78622e059bf757a886e2f35acf087af299659c6e2db5e62bf79dfce0c5bd7bb0ce1852a123c950bf3525a1b4437a44962b1716e6b3e2e876', 2, 'no_answer', NULL, '75d5a8e19eb446138bf79d05b3dd8b00', NULL, '\x95f13c64eeb1933e6b957d2cad85fe106e8d399868226044035a97d7f4021484', 69, '\x61656165b9d007f71716f7b9f41e849dba62f8cc0cff1aa5d904ae0ad77589e729d1417e'),
	(70, '946873a6c9bf69b5725cdb5aa27058ef', '2026-11-27 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, '0f8d4a2d38f6449aaa08b7996d3df407', '\x1c869e32712c6b076ba0355fd6953a22767a98330a1e0ec9305860f7be4e616faca92ae9330c19abc6472825fdfd52f4b8e53e1bfd7de1d8a911a623f14e4f5f5cff35f0d40e0d820f06811ea704f18dd406b99a2a75402ea7df48175944b828cd7e2fbf1e9fbde918d22423ef82113749910a7f1384ccb6c112dd372c9327393b807e1dd8ab0bb31ffe19a81a5f6bed3f1d42f6a34e7b1a9909a4f1322f0d75193516a12e16a042af6d96d754c065dccd7b4892a3467096c8d0c401927dae2a6013c8a8beea57495aa74c2e9194a5818ba21d1184278965ee2f7e41c8d237c7ec759178c87df44da954d393', 3, 'left_message', NULL, '601182146cba42668f8c454254dcb1a8', NULL, '\xb8fdd06fbf295225d265320ffb39802d321a1c0fd3840e7bd1302c0185f0a406', 70, '\x61656165173156b821536983376e7295e9e4b3d823f274bdc196d72264459ad16ee7af4c'),
	(71, '946873a6c9bf69b5725cdb5aa27058ef', '2026-11-28 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, 'd2b2be3df87a4d3fbbc7f67acabc1171', '\x409d1063fdc2e5526fcf1bf4d9591e50b379a26a6108b2d2e7f827340f15b8dd21d5c0f5c5288e8adfaa2baa4945585e1f67dc6d62ede156a8679fcf239de9a26f9c848a839e4410a78c2953f45992fb7502a86d64f0f35b39444e68475edaae56f9b13b2e4065d1fab2ca85d7be7211019b384f689ba0f1540e09aed5f7c40564e9dd027007d855b5d0e1cb8a981ad980db159d8c3ef4919036a88696ffbdc5837858ea5f95532f471ffafd9bc704963e2013d2480ae04cdde63c7a5bd801bfabcd89dc9b281cf00379bff33e05811a6518374986d1a14d6f697131d88ea56a8e', 4, 'no_answer', NULL, '610fb2ed62e94e1498ec4c16bc05d26a', NULL, '\x66fbe730e7adef3474a06e97c5398c6cf0e1a3d30a188d31988a8cc0a0df2382', 71, '\x616561652a5bc4302f54cb6ba7aeb6aabb129beaba1ba49e91eca759647f85029902ab4c'),
	(72, '96521937ef15ebc4fa4230faf6594e22', '2026-11-25 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '0992030ae3fc48d4ba5bb2066cf4c73f', '\x00f21c8f78c8b6c111f4b0eae5258ebfa851953fc4e9e383cc05ecece0bc804a34298a0aba34317d253ee2be5687259e3fc030877327', 1, NULL, NULL, NULL, NULL, '\xf3a00988144c6bd703a2e8e94f628588e9cac90c11a0fab7c1d172bb4bb64d4b', 72, '\x61656165c34757303f833d3e94178c6a338e64bba6fb4ccbab3922c39f813981f3a9dde1'),
	(73, '96521937ef15ebc4fa4230faf6594e22', '2026-11-25 10:24:00-06', 1, 'contact', 'new', 'trying', NULL, 'f8096a74e59148bf8cbf9dae188b8b5b', '\x314e0c0435315e141001b68ef6912d0adf48bad0844de32c605e8f72c7d57e5eb58d0781c51cd7d0eccd84f4a329f7ff4f743e71b0be689321b79f2ec5b6d5540b511e6f295724ee58c0638f93697abf988778aac858ab955c3dc9c955142fc61de5159fc124a9a159b0a52d4149ed232d591f2a48e2364454ee70afc9b1a1938f6818793d0d7da7b75ff28694ae7f525bfbef45d5fb5140ddc24fbf933474735e34d690a9e579746f14798901cc943a4642f162b86e9f2e7d429898f1731d7da84b5701ee10edf70d8ec966c5bdc1feda15dd2eeb1ce67f7e342b90255003b0160970079d0abecfae6608a2a1e589c1b11f09a05779c1df6a8e695b4dee353b63fc6ef85d0395205f2e5e883a6e82f150383707d3b0406f672098d8b9e25bd8d04dd63bd33f68de46691e9bb9bd0494d7c296a078c2202aeb7e8b73e81958263274c1ab6389fd7a7d81554ad69615d5f86ef1e9c8156ae4fa7d', 2, 'no_answer', NULL, '883f81a5928940569b8025d1dbf6b5e7', NULL, '\xda66b351f31cb6d830553a072f8af65d136dec026b9b42edacd845c58d4b7d44', 73, '\x61656165b45c7e28013e10cb4e67f27004f4a5af3f89363146448433763217edfe1759d0'),
	(74, '96521937ef15ebc4fa4230faf6594e22', '2026-11-27 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, 'd0aa7a877cf6466cb0432a3daa416c7d', '\xa802d37f96a3c9955f095085ed6ce1d71ffd55e53137d74e76006b66a16799ccea6dd528d7e5a3db369f4b7b9e2ede67360e8bf236c0f5c861b7338ffa7e72c285d4ff3b6d2f592c1fa3ec3c8b9fc6c823e8926341ea4845e2b8f41ab80c8c591460d8c9539eff66358b296a7560d28ee1b8c3338b90cbd4dfee3bf74aea49b8c546e61b1dec0eb7441772d64c04d9a397f241448ac4d0a1118a72c6776990f5335856dbed4af801dd66885416bec2a830a67a28904ec02c4cecfc1a7035de3b27e6aa086b57b5bf7fb68c086fd815a62a7f8af308fd55ad6269579ce41bbe41e287aafabf692476efd1989b', 3, 'left_message', NULL, '4c95d3df7ee84727ba58966120acfb6c', NULL, '\x974ecfeb04306db700817ac550f483253e725fc778f9a52ba6e1552c0635e01e', 74, '\x61656165d944ce420449c9f8798b8cfa061ebe9599f1e21117d00ec3d7eae306ddea5050'),
	(75, '96521937ef15ebc4fa4230faf6594e22', '2026-11-28 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, '542a28686b6d4ce882d753acb790149f', '\x481eaa1a1aaca975a91744aa6b155c16e8135a3befda1cf19af439666838757e698b1db4ad46c93288cbe88920f7795ca043c81cb7e78cb4ff18f7f66a4fb364dfd548168de17745c9cb23095329d272be8eb07699547bf647baa670ff5f0125236e07c89be509e8832a33e08a30057b47515f61eb899eca2cfeffb9ddd7e1673ffb7979b0d2438b9a1b7423e099aad35f331d6af9a2a77dfdf9e900f29348427d0876213b0aec446fd4018988be4b1d118ed7d13c48904b2d5001101373a0bc1f1986064ea0e22d48ee484da9f8f19be88234acc5e0ebbabb92109c732afb6064', 4, 'no_answer', NULL, '729bd9875e2547d5b22732a47501c7f9', NULL, '\xd7c62d480a2c32481a258c26c15357e741fd25003b4d56a897cd486ac1b71a05', 75, '\x6165616560f8c05f788e0240bfe588e8d988cf690c576dbc205783c1fa14f4599b5c3d9c'),
	(76, '96521937ef15ebc4fa4230faf6594e22', '2026-11-28 20:00:00-06', 3, 'planned', NULL, 'trying', NULL, '1eed6c2d788f4fbca8f38151ac2a4f0e', '\x69df9dc61429fabcb532faad2df423e2dcebe3494b74a7f3cbfc7eb50ade052d05c715584273a1ca54a96ac1daa370cd965398e638db5ffee9f9d92fa5782e4bcdaa59d058ca1cacf892376779eeb489e571230fd6f00deaf21c4b0b6877874a5e12a078b154cc08b147f55ff2033d83fc370b6407c8a135f6ed6b874cb2eb97758594b6fec32e4bafcf914bd425cd2f84437c371e467d7a5b597f5501d0305503ed47ee43bef80be0e7752175f08fac9acbc000af32a84c652705510b8d6025070fc1ce621218c44d11718af1892fb0', 5, 'welfare_check', NULL, 'e6978df25e734c8fa3fb54c9d9562721', NULL, '\x3e6e08fb16c88cd815b1244f68cef164de64135d2beaf3e4438b04bdebf7c57a', 76, '\x61656165ac3fb1a162bfd8022ffa1b857abd61dacca14e156889bf10ac3e1ed57cf60f9d'),
	(77, '96521937ef15ebc4fa4230faf6594e22', '2026-11-28 22:24:00-06', 1, 'contact', 'trying', 'trying', NULL, 'cb5ecc4c8aea4336967f5be2cdbd52b7', '\x044c2f1d20a88c50f333b2c75abf07d4b870ce2d61e6f5edaf9b3c44e43bc5765792b019b85a9971d0dd06e31bb5efed8b895271aab1d3d9cd3e7832ce69948a891a5ee6584d8618ad4ed3b5c99902c3623d7c848b8687992e8b8baebe3140c40686ef45c4f8ab73ebcc5a806a064d56d017fe69bf948878bf4d89f452f35112def31e20807b6be589a7adf52e11cf71cedd5f4b11ae1e68862303139f9a75dba4b2886c36d00a8edd4358e23e336881d1317effe48330f66499fc0e179e23887b626b162d63986cb77f', 6, 'welfare_check', NULL, 'c6ab9132110b445088a0ea52ddcc213c', NULL, '\xd4e7cd71af59ca1e6774b91f1ce79820a78347016fbd96e15903b2987a8c85fc', 77, '\x6165616583a2fc38f4495d153c2fca7f02b3f07b84514ebfd4906c10b2469e668323b765'),
	(78, '96521937ef15ebc4fa4230faf6594e22', '2026-11-29 00:48:00-06', 1, 'contact', 'trying', 'trying', NULL, 'aa4406ec9905459d9c4a16bed6fbd7f1', '\x12f5fe5391b302c0bf9d6daa2ccffb9fada65da6cfc0c6bb719e5cf7d933c462816ad4ad1c9008eb30c6506a163b36ed244611be4a3daade705caa1e9e0e217dcfb03ab797e9d19206c7fa3219734b9e67ce9882f10354cdd9a9c6b7821be8f053', 7, 'doctor_told', NULL, '35cb9870f1db4c1799092b541d595b0e', NULL, '\x5c3528aae7c59baaf386900a9c6f923b9583767972df5500287dd8d0e7b139a5', 78, '\x61656165cfc8f15056dd3c8e6a75864fbfffcdcabf841be1791fe079e3479a5331330ae9'),
	(79, '96521937ef15ebc4fa4230faf6594e22', '2026-11-29 08:00:00-06', 1, 'contact', 'trying', 'trying', NULL, '274e7459d59b4dda88a407314998f237', '\xe7f56146acff2dda899a8ce4b32d402ce1fa1127e0d5d605075ee17a90b83be298e835d4fd7017995a587a36c9bc3386c16481114cf0500bc30690fb7c43cd47e33e1112f7edd12712d91ce00316f26b5f8e70d8de9b00f4328efde4039e00eef8b5b2304f39e0648ef5d1e0cf5e12fbd9326dbdeee0eac96f02a7be8fd544779d114214c4b7c1c0347bb776fa00014099ee2fdb37e84905b39a7b428200cfc8782af697090a974648babc8867dfb226027dd91bdc81c54d51903555d3559382107d9ee0cc802fb311d21506c1ab7ea2f57b119cf99cdbd5eb1a0f85814d070c4f', 8, 'no_answer', NULL, 'af312374a3ad4e9e8d27d28322ffc3a2', NULL, '\x7d3a613379e7db84fb61a7dbe08619f44a5100449bc649cc97153c7823e90258', 79, '\x6165616570dd206c56c5d660dbb9b7ef5e09c7d8ed243d0b4b6c3a166464ef2c2dd0429f'),
	(80, '96521937ef15ebc4fa4230faf6594e22', '2026-11-29 20:00:00-06', 3, 'planned', NULL, 'trying', NULL, 'c41106a7b58344ffb60976d468c27f67', '\xc45652b7572997ec0bf94e6fad299c05c42cafb747e07eeffa57d0c15350f39e0c95f7ff7db896af3122e18a5910647030693babe44796e196c76ade7c136ce7e54ac8256919d698c6ba6685ac42846eadf62c8fae0bce49380819a6995c55204bcddfeadfb21e9c662e90ecb62f35072315fe4a47f4d99c07129968d53537c716b02f823369ca4556a075428bca6fcdcaf39cf5812dff102ef70be12de830c4856771a03120ae94977a1a9a6c969f63c993022286935258fbede5c223cf1d7d629649d49eb1aff773a77bfa48d256e8', 9, 'letter', NULL, 'af1fd441c8ce4e94873742817848680d', NULL, '\x50d8bf9da8a56b4a073b579f242b97151e19c48aacf29164fe29dbdbfd7fa99d', 80, '\x616561654ed2cc254ac7dcdca58a8ddad6a066e2b092aeea230d316a6c18d0dba283f467'),
	(81, '4769a7f8c0568e36907db481e0fe9de2', '2026-12-01 00:48:00-06', NULL, 'sent', NULL, 'new', NULL, 'deb6b93609de4166bf749679fb333043', '\xb78fcbd41366b22711acc55a1e956e3a05a1268ded36167907d1045f05b7cebe0cc081b78dbcd6b6d74db381552d78334ddc2a7a840e', 1, NULL, NULL, NULL, NULL, '\xa297c478d29237c0bb6cc8c010db5ac67cd0f3a57d6be42602e7ce1894a84f70', 81, '\x616561654d127e723871dabf6ceac96302c0a55a77fbc41251fbe292959b235694d06631'),
	(82, '4769a7f8c0568e36907db481e0fe9de2', '2026-12-01 03:12:00-06', 1, 'contact', 'new', 'taken', NULL, 'f4b99eda17a74543b3c782fb6bdc7d90', '\xe02ccfd977f8311927b5dec2c5267ff6d5f728577f25e745f255fcacf984ca52a9191965f64a1500710f5d7151c9984702935d837866ae01f4570d7b31e986991cb388b94f926597f02e0b3565b06a33753333f9e447a2a13c3f5deb2939db52e434c092965147a50fec5ef332120706c0fb8abf26fd20099c7814ae28a1b2896cfbd3c97cb6131842124e92ecc7c123825776746e4783089727017419e5c9637707be848c49b2d6901e0ee8be2a7c3e589d7936cabed7975bc1c777c2b2e61012be8cc96cf74de266c47da8f6190b8525186c19d993062cdfb29de4d443', 2, 'inbound_call', NULL, '3c1dd758bfdb4cbe80970d2d9d87bfa8', NULL, '\xa65512bcb990ed176e0173fca04b5c111633a005c729314a4ebcf550c1463405', 82, '\x616561650f2450d78ee614e0dda6633b1c4165e947b383670315c9bc9c842010664a5501'),
	(83, '10b1ff5be00e2944e7cd694ee547d877', '2026-12-01 03:12:00-06', NULL, 'sent', NULL, 'new', NULL, '2225bf90fc6c4fbba83b73d47601a727', '\x2814b31819ffc133b389c6beb428797e51838a391754999ac028d115b79886a68b3e8f672c600a8db3d1e8715d5059b315690e8a72bc', 1, NULL, NULL, NULL, NULL, '\x23dc92af9a2ca2ff4dd2fcf13607c7d270e657cbc1c038e460ca819b724853f3', 83, '\x61656165fde8c99f37f941d93ceed91267ec1639b891a5b92186dff6dcba1b0cf5bda606'),
	(84, '10b1ff5be00e2944e7cd694ee547d877', '2026-12-01 05:36:00-06', 1, 'contact', 'new', 'taken', NULL, '85661755857446c1a5d4f06677d5376f', '\x32a26cd07d940f14a93c45010b41afdb74a6a88a23f195df33cc93e92b1222104deaa54abf48e5f27bbc571cb7936be586a47ca2775d1bd2a7c78be5247be98bff061f1c70a25ec3c9ac67151f6a692cc35254199ff087bd78498c5f6cf14e1fd04efc42f74da1484a735635a41de1caeb18ef3c035debe6340218bf9be1a73f0635a7bbd686aafd033a18b12f46e7d2e3955fef2623ef6fcfc8df5196f5bc7a374ed2c725784e7234b70731532b3bed17bce8863bdd0c979fd63f3fc3bfbf67226507abb28890eabac13f484fe4d2f4b9c404597086d47eb7a63f6d2a183d301cef0b5989d17871497dac8b66649a5752784db463ea4013b3292dd2f597469560d534be2f8978ded42d63631b9562', 2, 'told_911', NULL, 'ec7f3fe2546b4be3b92ce142c8a8b814', NULL, '\xc18d296979f87ec2e12dbbf408433896755695b85c3489b7bedefd925f772162', 84, '\x61656165c0dbd164158a6024fd37c9f6ad97b2da4732186397c3d5c9fe9c6ec2d1362444'),
	(85, '10b1ff5be00e2944e7cd694ee547d877', '2026-12-01 06:48:00-06', 2, 'contact', 'taken', 'taken', NULL, '07319f0a7ec9405f8f8901953a132883', '\x50bc1e475ef15e4948a0ef83eeb8c7b1989545eb52274f7e27333cfda19d6a63e79e4948deff0fdf4044892db0effeee25df827ff5ad7ad6c72c9c69960219dd6d04e6b598d05e060b5c8ba86887d8693e4e0a2ad9ca4fea5916749883b38b16b0ef92acc562b354709dada945c0803508d4f898cf213752b012c5be34615891c8b5e5f4e4f4f0121ed7a9389d90405a11b4eb60121511179bc9eed27b179fda39d0a45898dc67b87197cf7d365299b3f1836d43c55f328cd72d5b6282f6684afe8957a171ecc9f91eeda671fc05d945097fd2205d6ae836c5573db4513c65f81e58f21a0fe99a052994e6a870ffaa1237e6aaee', 3, 'in_care', NULL, '6637484183ac47f5916983966c27d5c4', NULL, '\x1e0d28c3224d50470b1673e4619eecdf7d23f3ca070806e92c837b100285f152', 85, '\x61656165ae1edcc8c4a86b66e28939f70214909185e48d6be2f541510fac8e1b46ec5968'),
	(86, '50d264d1242aa13318779450d1e3ccd5', '2026-11-29 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '59235d6e4fd2476b9171664fd77839e3', '\xfe75ac2fb7647951a65ae784806c111222f2b5fc83cbd33f9bc5b9f91c85b32d642fa3b4bf76e3a6cb3ea3e97cf50fe39bc739bed206', 1, NULL, NULL, NULL, NULL, '\x7c787d673466026c958ec593c17ddd5f26c9ba874c52ee9c36e9c3d9cbef043e', 86, '\x61656165875d04fe83c1dddb50815ccfc934f5c525739fa4932759549451702dabd7f2e9'),
	(87, '50d264d1242aa13318779450d1e3ccd5', '2026-11-30 08:00:00-06', 1, 'details', NULL, 'new', NULL, 'f42aa430ecc34d4eb43bc3916e813e95', '\x5427b66a8593ba6128ed87971ee6899392c4b2b5f3a46813e38904c24815982c8bf5c6e96f84a2b4abe8239b9e1b576bd7d45ea9ab46044c9dd28f610fe42a9cf21c7ef99ad6a0733304e2690afaeb3912c9d86fe3f83289f5eb6277f20e031bef52f9e87cf7e3061e9b2725c22eb2e0fa6cd92cc6ee160193a56168bf5feb2cdd0c84596699b5850d24e077f220c8065e7757567a5d4dfe5f10dfcfb2f44960230741694f8448f8da4f4da3dc8c2d', 2, NULL, NULL, 'c1ddfd14206d4c5198692842e23d79b9', NULL, '\x56165eac187123f94569190ddfb727ea815f4f9c097e44d8fa856e1c8e62b7cf', 87, '\x616561657f50d942db4f5f13e344837978185c767c9d3251d514993358062f81f8900199'),
	(88, '50d264d1242aa13318779450d1e3ccd5', '2026-11-30 08:00:00-06', 1, 'details', NULL, 'new', NULL, '1b5da0eda5f6456893e8aa1889d30f56', '\x807e630714f421b07cb7ba355edf5a269b50feaeabef1f13201b5843350ca34ff51f062bfe6bcaa5845677dea713ce3de0303d03706eb21947c290b151', 3, NULL, NULL, 'c1ddfd14206d4c5198692842e23d79b9', NULL, '\xf26ea88ce7cb916b43a6b70353704715d9f7f01c7d45eab599f0802a3a634fbc', 88, '\x61656165323a2fe4956fd8dac0059a3597e3fe623f0d021b2b0a380220d6233b842cb27f'),
	(89, '50d264d1242aa13318779450d1e3ccd5', '2026-11-30 08:00:00-06', 1, 'details', NULL, 'new', NULL, '30c5637eedf54761bed4e7ad3eafc672', '\xc98d927f3c4f9871abb50152116975b9ae40f875e6191bc770cd123cae90d0faa086b89ea280e2d8a507046ef0444aad79b1caa522155f9699adde83f75c38bfea86c63ed8792cbd22', 4, NULL, NULL, 'c1ddfd14206d4c5198692842e23d79b9', NULL, '\xe04c7dad032277e7d173c7edbf1f7a198296141b47b5570e7b0d0a4d7d9f86d3', 89, '\x616561651f49f510f6d173603059ade8198a2e1b0395552e2e3d45d49ac2c05c38792bef'),
	(90, 'd76b9bd86afad335b576a19b771862b7', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '769171774bee496b8a9f6f27bf74ca01', '\xed8b2715babc1096f153a59b613ed500458b29f0344524cb6ff4572690067defaa287773dfeb9d86007549f8f3d3801befcc5fba372c', 1, NULL, NULL, NULL, NULL, '\x69da4820518edb3da38f0cd47ece0648b34dc0e74e83cb70757e287abab54ecc', 90, '\x61656165326c88f407423b1c44507a8876e538dac68e6375a9e31793452e5d922e43c9d5'),
	(91, 'd76b9bd86afad335b576a19b771862b7', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'e11b3c90ccad4b6894153eec063c1590', '\x2a4664f2bdef3c5290a2db5b25a9b57440f28437073595d538a9c7d13160aaead6ef8fa38ac39f060b8e6942196b021f49754a8e9461b70a42d45ac68f9acf557bf28fa4190977ddcb0539', 2, NULL, NULL, '529f0752ed0746839a66d44c8d6f0a9d', NULL, '\x794c88d765e46cceefe4ce2486431239897a8144c339af055cd7770a2735b56f', 91, '\x61656165f12159cba73ea4c51759dac7844d482e3fc0fd96ac08490b60a87d31a40bc0cf'),
	(92, 'd76b9bd86afad335b576a19b771862b7', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '79a9571fc7b64d2d86f9f128dc746c32', '\xfadcdbfc33856596d559bc769ce2efc3e4ecfc2a8884a20a4b10a651aea36547aea07d032e6cde274e95a10976011b033392edc67a1096c04f9b85074268677555c52832047233a9531032d1047a8e7d8e437922d8348f766fa4fd56a2b92cd4db4ee8f938e293941d845d09fb123b9bc09b58fb67a0194cdc24dfd908f8e3d75d63e1424236e5a5f1523ca446180f972b438c9595b61ce3dd8361a872f7230a36810cebffba2bed595f633457d97ef1b7fbc92b841ae9', 3, 'spoke', NULL, '2c3cfa16cbc14ea3b27746f1b0a58814', NULL, '\xa2831961ef7e65b1a14b5590d879bdfbd34597cedb7c78fb9295db6e161597b3', 92, '\x61656165b9f2c23e7de9e33a2e8559ae7342f8c5061322c4730bd8eaec8a63516edf8dec'),
	(93, 'd76b9bd86afad335b576a19b771862b7', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'withdrew', '71065673102b4a1aa8a10bf925a1a49d', '\xa03a1030b72d8d5c6c17b925352f70e23e6524a17e60d901924ea9e48cb7c44528d693ee5e259f3b579488f8e491de8b679bc34d14cb5e5e7b504d434ccf7be72de7c025ec53a9c3bc4cdf5750bc78c2f27b0dd03a0f708487ae102722588bcbd373b7b22c82e0ea67192d39e82a8020298aba8664814aebc31b618043b9d55133d30d11bf8e0884fdac9e3d6793c6a502dde3aa4f5b6debf57569de7a6eb1dafb8e88628e1beb965a3529922b159e1ebff0885512882995ce44bd603ff33489adff3f77daf806115c799ef740c596c20a22d0b453448f0c970ac8f33100', 4, NULL, NULL, 'c6cee3ff9f104b8b8fec1bb216bca3ff', NULL, '\x9f2b16decbf294b217b646ee4fe94d846f12750add2eef959b0dbbe515985617', 93, '\x61656165313813c2b503d49e8dd6df180124ef218914d5840e324fe5a571332151c7123f'),
	(94, '00f9f7133e444da7d3358ccc54b527d5', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '02a9c9fd019a4a4ca82a2eaa17802dec', '\x2c1e4d521e1fe591cbcb2b02e5b18b9411ed38f8e881ee44c30aabce4d7768f5716fa201754a335daacaf133a6e140796c7f2bcdaacb', 1, NULL, NULL, NULL, NULL, '\x5376f9c941d427908d8e59c3ea5c1252ed1c85994df3a0e4af9d63df98e3ea56', 94, '\x6165616555f536fc8e5f68e694f0e22bce2540e5cc57c49d595a98656d99093abda1d1fd'),
	(95, '00f9f7133e444da7d3358ccc54b527d5', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'f41b3b0b7eb9483c8cd506abff406044', '\x7eacc334c5a6a84107995960dbab44e83c12fc1a7b878560836b65db2e5d6ab768c7ca9697eccf1f19feb8aa1ba319f962f916b8bd02bf656de998251dfe656a7bfa3f30bed0111f62ffcd', 2, NULL, NULL, '3f9be1bfc90f43a3b3dda7b33297d059', NULL, '\x7f2644668a42dc6eaee582b07f95054f5563a831b993ca8a803e0bdb7a414608', 95, '\x616561650ebfd4bd2157115bd474215fb63d93494e3a2db117c58322d24a5e6bf36fec5e'),
	(96, '00f9f7133e444da7d3358ccc54b527d5', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'decided', 'duplicate', 'b2e64850a3de4125b940361863bb5b22', '\xc919beffd9954834927d7a23f2f6894ef18d3d882145a173b0a00843878f3ed450de977c86c66f7b089c5121c7c5e9c0502c3e3ce8dd9160a0b163e993625625077044651678110af07962605703339e510314c466735352eddf0a81b66f93e631027b71aaed23b29ba198a9f7aa1567a89a09a439b67b8dcc28c16a09897955e04f972d2c1cc5ddbe27f1e9820b13860778383ed271b71a41e77a7fc2b4283bffdcfabc4568442e58389acf35cbc4', 3, NULL, NULL, '2378c3731ae84b18907232734a8a172b', NULL, '\x7bcea63f1fafb5ce2108319cdb2e0c0d12efdb536ce52fbd1d1d20b03e73fe97', 96, '\x61656165310d341ba52b13d9f6288c09a52aa5d1731246e2cddd081ae7a8c9f306d30954'),
	(97, 'c7c82d57ad2574bfdc99958b57e0c216', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '964a92bb0d8443eda4e78672f596ffc7', '\x04f503191f7848a1a1ab2e9daf0d1f1980f520c47bc86e2bba6e7665c4b834c2724fee56e3b1bcf2c714052a4f624d583e749e51c470', 1, NULL, NULL, NULL, NULL, '\xaf15634eebda8eccbd5209fb25b92887c999acc86285dca65a8d92f45edae95b', 97, '\x61656165da04bcfbd2b35f46541906c640985bf5fe72fab8fbeed3eb59eb3180ff3f3b3d'),
	(98, 'c7c82d57ad2574bfdc99958b57e0c216', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '6188d50820844d57b9b3770d0e266bc5', '\x1ae7f5b120f2ab9b20b46dcc6a8319b03f20075cd641aecc91cab638951fc993a5602cad9d85e4429aca78058e2b884c1c550f1b3a5fe9c93e2203db00eca05f97a4a73a18ca04e51002c5', 2, NULL, NULL, '046b9c93e48f4cf9b7c3300736403751', NULL, '\x949d6ad84e7101cda6209f46fea89470d3f626cae700e42be8a5236ec435647b', 98, '\x6165616587b284f861a0a83a3b1cac73415a6ffa08ba2068dcb8d8e144a13b110deaaf3d'),
	(119, '87e241b2b24cb14f4271ffbb36503b82', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '1595dd44af2f4940a6b5abc007937b3c', '\x51adf497e39fe49199910bc554e8e52d516a8035d0e0d433a5a9eb7736754cb2e8a33adffe81afbdab268f027d4b6ef6052cbd958d597abc56ebc837100e4bb7c162db880de99b435d0180', 2, NULL, NULL, 'c8469b4f507e4a6cb97403fafdc324f7', NULL, '\xa50f1a452f39d5b5a172ac0525a24e3a02403c0f0a5c8275290f67f5bbde74f7', 119, '\x61656165c61b017892ab343b6ada43ab8b12428b754be7bb00af610360e3c6cb56bb680a'),
	(99, 'c7c82d57ad2574bfdc99958b57e0c216', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '1a30511196034d2fbaed6fe6cf1fa8a9', '\xd50d7743678cc17fc1049a224c9f58773101d7a91f771d283bc587b3cf906b7397ac6426d037e25cadb4fa262c9a043b034734b7b17a7651139759a14de047b7017457f5011f1912cc69d7fbe1ca20cee6e829d28d3cc826252533439766cc49ce1c02c54c2a6c3f99bb21e9f03f3ea8038f612eeeeced8d89a2e9f0155dff92280c85d4b71b9fd7f18c364d681d580bb7315e318af78d1d97b74afbb495f465f90cc448fbf4ff9ba69d9b1ad72961b13c35b327de24b0', 3, 'spoke', NULL, '28bf539be9b145b39865a11328b7db88', NULL, '\xbb8a2e06f3bb272e8be0bca396ed47f62e006ccb421adaefb3eb821f725b424a', 99, '\x616561652d7f1b838cfe56be02a7ade01fceca888adbf1ea5583599c59d59517f25adb63');
INSERT INTO public.events VALUES
	(100, 'c7c82d57ad2574bfdc99958b57e0c216', '2026-11-30 08:00:00-06', 1, 'moved', 'taken', 'waiting_for_report', NULL, '1f3a8265868b4043be083ef6247f58fd', '\x28369fd45802a63628013790e8aaf56c1095a52167a96ff50f378317d1c9615d1337a5a2989258119a675b6ae4a3f90aa27796d109bab4d5358e1fcc684aba9bedd6f990624843122dd6c66cd523821673c559c17351b0dcb8e6c3fa08c7e93c4869d77f1743240683e60026448746802390c32232cdf5f18f56f457b3ffb9fafee28f5a563942bc67eb89a15c4f3718c9a7fd67e0e9a7ca39b3c6915eb97f8820a3eb428d5c783dc72f79708d099a39e2bb014c2fdf4eccf77fb6f356998df2f35e81', 4, NULL, NULL, 'c2f5bf31873b4b348b067533747740d9', NULL, '\xa7d4b979971cf2ed02b5fb4fefa28c437cfc509fa01af48522bb4315291568ef', 100, '\x616561653d95a4c9604f47aa15fa7b4611b97986d7d76bf672fbbb12ff8e9c88f5a93686'),
	(101, 'c7c82d57ad2574bfdc99958b57e0c216', '2026-11-30 20:00:00-06', 1, 'report', NULL, 'waiting_for_report', NULL, '2dc8e680e2fe4368b29b754b024ddad5', '\xc0c2a3b6675fd79e03a097ac538cb8c5f2f3e5bd00618bcc7ae340f44e414fc6d6ccabc5b3d6586fd9ce8cb70e07533255a92cc07475a1da762f063b8c931ab88838fc27b4cfb710cd105849a555e5d7bbdcd92c9cd0d6e1a2ec78af2130b715b0aae930d3e12aef1d86da7e8a4a6f7a6b43485ff521a21bb8361b51520d5923a790966497fe7dad9bbabb86698850e978570789ae20173d53f207cee278c46a0fa8d413e84ccd03f25c9d27d6', 5, NULL, NULL, '626e52c8612346b8bb3bb9afbd9fe321', NULL, '\x30fc2df84b187530aae67ef37b27b16b6b31ca60149521a160da53f7474ad376', 101, '\x616561657b42f4102ade3c2a3ccc8a38b3ccbb396a26ed6bda43fac8180ba39c9ffed7cd'),
	(102, '344fece9f94e56672adbef401ff4d0a1', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '010d7e093e994a0c891e603689caa9cc', '\x44e1ee5d3940242a9b9bfae90fe0a3ba000e51b6065c59b3d4265f6f8f1afdaad61ed0b164fbaa4e894a902e09df5429b14b4b7bb430', 1, NULL, NULL, NULL, NULL, '\x6b88b902816e8713ceecd7ff17e2233d857b272a1166ae69af405be4d658ee56', 102, '\x61656165a54b693c3bde88072ec8f8d903c5d7f4810b4ad7e65317c8137b0c4170123aa9'),
	(103, '344fece9f94e56672adbef401ff4d0a1', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '31d0d63c000543fa811217598075abbc', '\xe7cbdac7a88fcf9f120539c45aaddc5a69198aeea18beee9e78084242bb62234d4f46bc8801f14b972f74fc517558e73a5641367fdcd1a72bb6e599a91e5228bd95fef3718d2ae20ca3f4a', 2, NULL, NULL, 'b7ea3297753e4a57af0aa268790e7b4e', NULL, '\x162cfb26e5da4c368eb021697f02f0e3ed3ce6cd0bbe9e2ca3acc3efe5a5d111', 103, '\x616561658a27d078ca7bd5df2b6c78e46ba3d49bc5fc5514391e95c11a0702ce98b4d203'),
	(104, '344fece9f94e56672adbef401ff4d0a1', '2026-11-30 08:00:00-06', 1, 'contact', 'taken', 'waiting_for_patient', NULL, '2dc5ed7a35184985bd8564fd8ed47a46', '\x3965768a21029aa0318b6e79e6957fc87833b65144c0a02647e20dfa557eb1b9de025a63b9fa3270b8484afc0754479785d4585ad88a29a0155fa4a6d63354891311af1c5f5275933ed7bc2f2310c052a520000df5cfdc47669b87e95c5fc26a1ec9e45e93f923e0af6bb09c3a555aa42e6e25f9a4f482b1b0c5d43aa411317a57b9ce6f9ce03f1c3b40fb417d21e927822fe731cf6ed317eef6d843578535f327409d4fb32138b0d77828668262b7073aa22c3d4516a730f85d86f461c8f22713b7268c2b9befc7f7cf3c2bc7ffc63e20821adf14fea298449ae8ed88c0f718940bb76597437c319bc6981ea3a365d76078ae7cf0741a', 3, 'will_call_back', NULL, '65449e8625d6439cb03f1925ae079911', NULL, '\x4e15bf9b79022a2dd91733fee182b4666c32b94dda8b6a65202df7c5daac6741', 104, '\x61656165c43bb18b96b1c4f3a2040d01ab65d941fdeb9b097226284579c31ed1819f4522'),
	(105, '7d18c376d689ad5ad30fed7059613f7a', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'ce577776881247218a45a6b792504da6', '\x805a052bee29028eecdd1e066b3005fd47244ccc0362229e8ac7a2f37d19ff559d88b7fa246ee6bd60cebc3426c64feacf9af63706eb', 1, NULL, NULL, NULL, NULL, '\x21ef20954354cd4d42c548c589dc032abfff171fbe1878439fb26bad108a1f50', 105, '\x6165616558679719751eddeab7d85afe3145e1ad77b4c197755f2ccdc9ca35f4ca7aa870'),
	(106, '7d18c376d689ad5ad30fed7059613f7a', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '371cb355035f44958586ed084db86b1e', '\x3f4185dad1400e7f3b9f3cb45c8a9c1f474bc21a8e57b5ff605fa3f0a0e3b1b32c5948a068c80f95a05679ae60b346876070db451ccdbdbcd712f3c62c01cd60348598c84d5d3299e887aa', 2, NULL, NULL, '79b6fadc69fe47fe94380ab0f9baeafa', NULL, '\xf42cfda35afd90c4020bd10df28131abe6da51b5438977d75432346c76d7f0aa', 106, '\x61656165c34ae5268049af986a4f9dc4946ba5136b211b6da835fec5c63fd8874defe405'),
	(107, '7d18c376d689ad5ad30fed7059613f7a', '2026-11-29 08:00:00-06', 1, 'contact', 'taken', 'trying', NULL, 'bcdd72d2c7e94512a099c51887a9eb94', '\xfe19bc4b186421bbd177fbc325334478a42b13e3c26d8d7b940cd358cbd144c5357262a2b13f2a7d959082a3e8c27e2617cbac35b0cdd277e869975c507c80aa82fda1f7385eeed5ffb0cca04db2270d3d74c5f0f3a8c8245abb9346c1b8e408c8f5e8efd8f71c6b5abfe9618793623a85833e961f93fed5a3baaaf16d3d53b1c60219c687e79dd6ec9a37036ae74a78c29ae14a42eacddef50c4d5e41068a6339b526019bc50fffeed0a5f65da6794d891f5fc7d3e2e109505001cfd6c9b5bd6ed829e427a0e4dbfe2baede189bd73ea996b7e47edd4aa513f4a7d819004a6c65fce952df435f10afd612efd9d6ee33c60d47e5c394fcb113407e123bcb96bcf22b70db1f7c17a275c8b8c9c973e6a7965e95a4dd209aa557fd76d283eaf5fa6f249efcc319', 3, 'left_message', NULL, '523a8c67ea3c465fbfddb85f1b6115dd', NULL, '\x8e46fc3ec2f2793f27924ab57c533331d5a6953ee340edc43f0a42523fededaf', 107, '\x616561658f1d214c47344c9c80ca4ef1c61974ef8c22c810d4949bff0894ae375ec597b5'),
	(108, '7d18c376d689ad5ad30fed7059613f7a', '2026-11-30 08:00:00-06', 2, 'contact', 'trying', 'taken', NULL, '9a697c2d8567462db2bd8863a67babda', '\x66db9c81f7dec611081f3f9580146d5f4cbed16d9bfe88088fadad40f59cdf36c0286695e4dd37948d9f29e4c4e7c414d445994d250110bfc20ab741d5dd0e737df139a0696e301a5ffc60462f23d9344754dca711bac18d6d93e2e2cefac28ff3c5ad6d89997b89d68eaf48d92631b1588df3fe44223cbe65257d6585cac2a357d18c3466956ab85ab6ebfe7e5d1628a859c57619023b649d0ca3c3bc89b9b47901e80233c82e1c6dda8fbba191d0eb52', 4, 'she_called', NULL, '2952fdd86ac44c28b06ca0488b26e63e', NULL, '\x05198b1345193ce2a4b790d23171908b091605611e24ef47cd3d2b23dcf4ffc3', 108, '\x61656165f8ef9de452976f4d07d92ce6a1d245dffdcb64fee4f36c033684a5d41a1c450c'),
	(109, 'dc2ea04ef3bb5a8eb308c1d0e44dbd6c', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '2e99a7c234a74076a00d1fe0eb4ce18b', '\xbafbc5c804a686105ba6b5f56fb27ac43caf6905f6e6021c4e9f5267c7b2be65e8def4d9668c1e93cd5946eeb45538c38a74e6a2d7f7', 1, NULL, NULL, NULL, NULL, '\x930fb689c5cc294fe98debec8c54c1a169aef5a1ac2d5c64158a9dac9e1c947c', 109, '\x61656165070339350d02f1619a8cfedec8cf00731663e818e066a09aeac81afb48c99ca1'),
	(110, 'dc2ea04ef3bb5a8eb308c1d0e44dbd6c', '2026-11-29 08:00:00-06', 1, 'contact', 'new', 'trying', NULL, '257be40fa8fd4f3f9d0c225bc0f559ff', '\xf8924d8a380fb9c472cc7b635c45f018d22da1af9d7a9d1c65b545b6b7a7b6a63ba22b90565ed462cd5b06d004f100d9bd08502b5e39e41f4595eb60f4cc0ee38ff640bfe922ad1b698d63cb7558531b15da8efab3a43d2ff9b33f38b3592019cb8d810f09cb32897071a11546a9112656179723355afe19f58107969673842bef81a89326a102c2c257ba587d6d9a6397a8092ffcccec3e9f96c3996335811923b3407ba280e977078dd49341bc2eba8ab7ed153f6feb5c4585d2206de8a16369042b932a333ba30276216d0f2a3e24b97a66e8fe1823675bf1f140b6a537a86c5068a4499a228adeee6f64de0504b553351a4d7b6a933ffe3410a1bd2c824c1d44024bd4c2f9cbce1c3ff20a0c7ed0fd367637d340e78924e912b7c52e76f58b90e04ac32bf366b36849b99a3f365a8a2eb81c', 2, 'wrong_number', NULL, '70419ee3d8b3433aa13e4488fe65e12a', NULL, '\xa24f7c5208737b7851954818ac961102dbe98ec48a71908a2de8e92b8ebc14a3', 110, '\x6165616532b5bc63f8fd304e8a2329f68216a5c7d9da1a249d4dd91e0d99061904b8ed7e'),
	(111, 'dc2ea04ef3bb5a8eb308c1d0e44dbd6c', '2026-11-30 08:00:00-06', NULL, 'new_phone', NULL, 'trying', NULL, '43e7373faa1a4af2a52e0cffa766f72d', '\x06d869ba3b0b4db5b7923e0237e782b033f4d48bdce1dcaa46ac56abdebb0d9c12e82a5e1f0d0e74edfbb81a31a16fef47473cec9715338e8783a1e57fa340049221cb7af54203063f6fcd8ee5ec6c65653bf3bbd2e03e77e7314c45d8d37f94bde167730e35474035c7da87f5742b7ad22b891beeffa73ac14d211ca32df9c11c24034b6d7d17d991536f079e0839fa4dedff4524f0d896e60731457d7cc5f2f4bf114a5422ac4c', 3, NULL, NULL, 'f799be5304d244d59fd5248183bbdcd5', NULL, '\x609915888e5c24ff965fa6560012f72ed6a8a120d0020a081e0b916757ab6bce', 111, '\x616561653096e431b23f5f8c30c1926de7a682c69220cbd3accdc7e6011ff5b1cb23b58d'),
	(112, '7f0e4602bbb9c20b46a4bdc646170b23', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '20bc3cfc13674f11ab29082d741502ff', '\x211617b536c99c05fbd2e22f0145d9909eb84351d71d1d711de21b96e0ff0cf3cdda8f8f6e4b21b444842f2e6c9646c8de3d75945988', 1, NULL, NULL, NULL, NULL, '\xddb7192c9d24ff96e427385a8a739780ff77beeeced6523df5c66138899ee6f9', 112, '\x616561656f600214fdb081313b60fd9f5a913f77121b56112a798b0454758e850b68ab24'),
	(113, '7f0e4602bbb9c20b46a4bdc646170b23', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'd8cffbc30fb8472ebf5df6695cd5207b', '\x037cd1ea5a6f952eacff167b784e82f40fad345b251afbe0c0a786115088667b9846bf78f0a5e0b160e43968ba312b4049de3d5a359f1d99338e716e6b9e791e3a788df602334dd6571755', 2, NULL, NULL, 'e10e77ca0a4544868a667e5a6d1814ed', NULL, '\x95713ca71f3a1f8824a43c80f5ba97b21bdd769909fb7ce102dfa1d57495f080', 113, '\x6165616552557749bac9181f5a2dcfe6b13690fff454cc6c89f244669da6afb757350c99'),
	(114, '7f0e4602bbb9c20b46a4bdc646170b23', '2026-11-29 08:00:00-06', 3, 'cleared', NULL, 'taken', NULL, '0dc1c0cf4a5c46a9ba714377e99324be', '\xf005d107aae8aee1da568a65a9d57ac84773899a28a75d4c3c4e25e5026a19835e2a92c5c660c20f264069ea97454d2bfa2b61c1dca99fa92fd1030a13f0e01dfca44cb9eb2a0a01240c12af1798ad13c0e18fea9b9f05c775edce0d95f15a2e56384ea969110b5cc72f71f0490b50d54a8e7cbb8077f4d8198dd4a46740f85ecec83da26eeb1b1708', 3, 'may_be_booked', NULL, '7de1ee8c071544179270ba74617f95d9', NULL, '\x560344dafdf2e7eed8729d70f79780f199b53eeb680f1017dee6415b57b5e035', 114, '\x61656165ad94a35ef5b351bbcdf3a78b581d6cb79641fa53b761fd079c3a278b4f221ae8'),
	(115, '824644d105b2988d5d67a872f1ad9dfb', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '45fe885d81fb4b9986a5bbe57fa97c88', '\x2dad91ff9ff122b94c55034f6b0dc28b7d6d513a829f9d82cc665495ac80f68918515c42db44cc6225dae5c8b2308f0a18b1a898fe5d', 1, NULL, NULL, NULL, NULL, '\x5de8d44c54e3dd782971388925f5dbe8c2b6a152b9381eeaf0193fa13e582a06', 115, '\x61656165db0437c777d2474fd96e4d1db0e37aae808a36e23e0d1428ffd536603d30caa1'),
	(116, '824644d105b2988d5d67a872f1ad9dfb', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, 'ad12cb1afba04ec68dbe2c06301d4598', '\x5bd8d643ba32937e0c4ce1bee0ded67d942311cb99851f7d2209422c0d16df00ad8671f2771cee4444baaf910b364fde24c13d748b77b579954b858c2c7f6814bacd9c88e6aef9ace0eb1f', 2, NULL, NULL, 'd81bc7d5db6b40eeb879b0a9baa3a58e', NULL, '\x0b32f03725ed4c24714ce7fbc94892dbb02a7a8a00b1fb117c68459d1517b294', 116, '\x61656165e7f6f7bf7046c259f972993ad5f35bfe303a681d767a5cbf6b118b01284da909'),
	(117, '824644d105b2988d5d67a872f1ad9dfb', '2026-11-30 08:00:00-06', 3, 'cleared', NULL, 'taken', NULL, '73e0354871d549a587e933e25753d556', '\xfe933e1d7bad76d337983b5662e9f203165112b8c37f84edd8f0bacae3ffc7a8d8967b3f8b9c2ae55ab23f544aae928321b7f632229face106dff5dc303c36c177975ea3cf7e219d534d0d92485ffe735622e6e2ea295da2558743ac1ac5b5593aeb0397bc49abc329567bec8eab8b1d530ac8b4bb334a4feb6c4013169a32b82841b4fcd3cfcc488d', 3, 'not_to_book', NULL, 'c9178ac9f2734f24bc8f6273df3027d6', NULL, '\x8bcad078c7a9a43a9c9365084638eca8f3c0bb51111d315843390b63c7c98950', 117, '\x616561652d49b9f7cc934ca53a8e4ced281456c0432b4f392848774f524e99465d7ab4cd'),
	(118, '87e241b2b24cb14f4271ffbb36503b82', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'fff345164d644b8282c7dc836244aa13', '\xedcfeb8ac588c97310b3c66e99a2bc8bc681a3b9dd2f8969e2a7dd3f9b9ba745396cff4581083a6aff184ae8af1b08fb61610ad0a5c4', 1, NULL, NULL, NULL, NULL, '\xd06f5450466eb7b6c72f3083ff517db7b15931e783e62564ccae508a4f1a34e2', 118, '\x616561658f9c29793fb34761604303d8d6c3a6de76a87248d66f2ceabb7f9f9077eb12d7'),
	(157, '765376e09998b593566280abb21ef2e6', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '61d616a8212145c1bf156fdd04b278a0', '\xe77de0fdf2eba3701786804af20fd01013413be4844b80b718adb190b0128c7fa076eb02eb1bf3e870c07f8748d1d74ca1d7fe2716c4', 1, NULL, NULL, NULL, NULL, '\x1fed32af762f9bff75386cd5d3f54f2628435fa0e69ca9311666687f1befbea6', 157, '\x6165616515170e72ce168c4fc59c8370fb5b90abf90a19f7a3874d8fdc89b3c275e43ddd'),
	(120, '87e241b2b24cb14f4271ffbb36503b82', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '4a03dc55199449c9aaa0287fef6fc62f', '\x0f02aeb71ece405327fe18d0f2a46915bd25558e7b38de60a3ee6356d784e4d0d8cc2e5b0a81f5e91a8b70228100051aefec62804a256d538aad4fcd09d988d16fe2470765cce312a2b364002d1979c417ce1d07f2ce0f18f1253700ced117327964d4191261382c56fdcc3a5436a5e99510d9d3b1db03b6189a25dfb2c196b973bae729c2982cb6fa1101ac803c831fa6812b08c25d590b258a6e260b5eb51b1f5c8f9e20fc899e3824a86ecfaa466499b11cf8fbd8c4', 3, 'spoke', NULL, '369c04a039ff4f9fa096e91fd69923bb', NULL, '\xe15bc0a8fcd1b6a9362b4b8d018e8c8e92b3b98d13284f5248b88b5357f769a7', 120, '\x616561658bbaf247d70ac603d273152900af365cb5c7d125d3149ca19a269a042c12c219'),
	(121, '87e241b2b24cb14f4271ffbb36503b82', '2026-11-30 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '6dd436a6fe1e419f9e848bdf01d4aab4', '\x72f78a8a6214c3194aff4e8de2baf7218b5bc100ca5c4ec550f97d8e6b78bf8d3d7b1271a7001cb27bf9f2cb65995d06c4bb419615e8d0f2215f6649f5b0bad32a714227b959df1ffa4b771937a3e9b1f70333b98708ef95c83c3822bae5b6e163a6b40c663769f71dcabf6ea6a48f5fd18b760d9958be4d667446f532c6abae791576496ee61c9bda98478d2f36a66af205fea8958a687297f7dc38da6d5be4bd279ce181ca4970cdd0f99b1d3f05bf60604b7641caf101b186b2a80bce9112ae237784e51d81eff51462562267456363920091e20d4ed342385da2ec481d33762f94b5828c6072be3f2fa16b3c2f8990404076ee6f708920bbf6726d97a42115fe912db3e64e1b433446ca2d6404d48cde0dc878d2f47febe9b65f4cf84dfbb7c1b139c190f41533146f03a5189664213b10d5e52e72f0393eecd06c2c58d484ed8c9374b7b2176bd394247e4d264bf7c9d22e01acebee970d6bf6e215c1b29c660460fccbcb1c6c7becbf0f834f1dc14ae5', 4, NULL, NULL, '8b86c08a5df54abba0a190634241d674', NULL, '\xda2025231659d1ef9ee7a714bfb230dca859b903346e51f52aa57b6b9a6fcd26', 121, '\x61656165f2faafeb864af4a726b990d761d39675bb57f22e9a67d045328ee20cfa84150d'),
	(122, '87e241b2b24cb14f4271ffbb36503b82', '2026-11-30 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, 'ea37162882374f81b5754360618d3844', '\xb77dd99c42746a515b33881872b2342ceec473e2b0c98f9c1831a05c51f9755b1aba3e2d1b8f71e1005c2eea9ac1478413c866bf16bbc29c922bbf1d1b20877da528830c6beb8f71a39daf01a594bbc3c7872deed7f89a13b60bb826f8367bbcf43abdb55ad3ecd595c1a99ebc4f5c9797699ae557ac86c8703c3d237246ca94ffce7b668b28eb0c0165ac6ea0c6852674346089228d2b86f13201b5ddcbdf10925635ce8bb127a8ab557fa98dccded934fa2c138195a7575dcb9d8a4bbb9169d4554205224a4fbb4906963defeb30d75bef86203b46ec58aa079d62a6d39605a9af8fe618b3d051dc4ca392cb093d38e85ac0f6a2d9b0baae3cf87a3f345dd21591039fd0f9f1ccd0c7d92bf27b3b3b7c765f3ab8ed5dcb5e0e1221d59d5fb7ff57ff63ded20d79c4ebaff9e981d7f80fd3ed3f551d3d6081b816c8219b83a3d6497af499cde1db44a6248a036d65399fd6a87ac8bf781e41c586ddd17e2929e220eb8632192038d4c15ec7c21d5462c1d8b347c9f9d2b3e279a810e264e0117903f5ace41d31449141b8d82f5f', 5, NULL, NULL, '95ce9e65140846b883b878a0651177fe', NULL, '\xe4c7a836fb708567d162a71dab02f3653fb6488c30025f76f850946ffea327e0', 122, '\x61656165381b28a71763752fe8a962ba07fedeb5d744c7aa76055e8e49d22e33b546ee5d'),
	(123, '87e241b2b24cb14f4271ffbb36503b82', '2026-11-30 08:00:00-06', 1, 'noted', NULL, 'taken', NULL, '254a9ec29439407b9db6127f12f51bd9', '\x5d1465dc3617a86bccbb5784461b08cdb087f5330939d63568889e144ad8c68941fcb31b00807342aa01bf9257e975509be7ef9e6f09a2d2998c', 6, NULL, NULL, '327cc4107236435ca506ccdc3452ee54', NULL, '\x6b9dc1408bf12c86b660546c6f502e5940340b51712b50ded69710e8fd0f3054', 123, '\x61656165eadba41047be5360111f949719266be0a9aedfcffece2ceb2b6d7a0c6389c8a3'),
	(124, 'f7d23af9d710cec967d81aa967318a4b', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'ee327026286b4f7d930d129de278e3e6', '\xf1fefe37be5410aaf8a02497c615b539221081dc163968f35caa49c9e1cc2184fe0c0e2fd74be6b9105f9dca100b9f0c78e554fb0b74', 1, NULL, NULL, NULL, NULL, '\xa52737f9aa6376ca0786200a5645d62da6cc64be09e6fd19bbdac1048743d800', 124, '\x61656165cf620f91f04f07d19ad8056257b2a9914d6e8fbfcbbf9a2c5e5140299a5a36a6'),
	(125, 'f7d23af9d710cec967d81aa967318a4b', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '31d2ed3075344624bd3a5b42b3c01f80', '\xf67f17440a2f1b30a9686c9001762b191513b5f9105b64a177d4b681e3472572c2ec1c4de72b2e9b61ad7b15986a48549392dd1eda78b1dfbeb46fd96d2e2132cfcc1ed048e63708269435', 2, NULL, NULL, 'c3fb6aca8cf242a1966767a415a09725', NULL, '\x459d9a3af148ce0f12a24889e6e9fadffc2ce66dbaa02ec74b9dd90e7fdf9965', 125, '\x61656165e398a1c64b3493dcbab03935d081c16df430475cdd319a870f927bb272b1ea94'),
	(126, 'f7d23af9d710cec967d81aa967318a4b', '2026-11-30 08:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '24c996c65d46414a8f50e2cfd72476a9', '\x0ef2473c5d62808800d20f37a795012a64a4ae0d5b7e48a6a8a7fab4f7b9b7b70e2eba57f734f66ea481812a4455a279653ffca7cdf00998cbe07b122e3d9865a99b0a2e16c0bc68b3aae1f18e947ba2adf4c3bf71f99018f0f5ed8d1aad204eb0e3bd6ba0e3bf25377a1ef6a4e8fbdb078583e596e6943fa986d27f99644bf9086737ecb4cd4469d963f0a7d66c963e33c9b80781ff29d7d267c81967c90b02de25d7fb599d5a3c8b3ad0b7a4a199a5080820556a3834', 3, 'helper', NULL, 'd6a639f5816345aca87c9b2ca33ddd07', NULL, '\x3ad9695787491fa960d6d463d8b71c3584ba02e786b6c94c0ddc225d9c23abb6', 126, '\x6165616566f9f3dd892407f294ef1c46f88a716bd60255650f33c91e458b0019c824970b'),
	(127, '71772a0035e2ea80b476e5889c650015', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '691b9a7eddfa4790a78936f82f458486', '\x6bdd1e5a35c361bf26392208e28b9a437efd31db323f35fea03ac41b0ed03240a7e9053244d884651b8ba2675bcd8b0a3400ce08d3b2', 1, NULL, NULL, NULL, NULL, '\x59d25adb687a82006e5731828290cbd831d0bc705045a09b00cd7699e7b13616', 127, '\x61656165259b0a71e6bed125a3639cf590d679fa5d5baa3b0f6751783fe501bb79b26af9'),
	(128, '71772a0035e2ea80b476e5889c650015', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '7716bd16821e4bc0b3d6f24d4472f339', '\x19490eddedb4d264313f734c30a8de1bce12a95969c7708de86e0a263582dc43da8c10babd8c8d5d639fcfd15834155b18c92a21db9be9751faa9fcab899f9b6ef89386a8b809d5db28907', 2, NULL, NULL, 'cf815a7bdb214afabdb4c01dab221b12', NULL, '\x8fb2f0619b679a53c02fe5f374e1a790e7f12ba01424e1998e496567b99a8452', 128, '\x6165616524ce6feb40c7d9434059ac501025ab8fc2b26db19288de4864abbabe416ab417'),
	(129, '71772a0035e2ea80b476e5889c650015', '2026-11-29 08:00:00-06', 1, 'contact', 'taken', 'trying', NULL, '94d822701c8e460881166c2d207f95a2', '\xe92421b94a2837ca4a634b8af229e95347777e64cdce56ee967ff74929cd1e5a735bc6c72c21f3d43f878be605d0068529f9a4c568404f9af875e3c62b6ae89cb9ff2584b8172d168ce2142d22fe825fbd4a05ecf8a4b4f9c0ccd9ec5e6214a5302cab0a7e67d005f194a21a523abae4ce5cc973b2c37472b1640ec3a2c62e67bf3c6dc1bdc220386ce4cb67233947328a1258ff487554e3390c8a04560b531140b79ac9744f076a58dc15ab0ed1b7eb07aac7b23635860f7c2b33c4f89a0dd6a3954710b2ce99b744b0a7c31971908cd84d98fec361d0108b592db2f778eeb39cffe3d66459b9e9b2c2f70806001e46beb6895819ab1f313636b50f785cc24501dc3e41d405f6456a1e8e4f88708a17fb796f426421ed4041a13d48755a1e5ed1d82e2eba92', 3, 'no_answer', NULL, '34eaaebee7cd4fda991522278fb80ffc', NULL, '\xb38f167eb08db7224fc03e1986d5a7c2a5bc3cf1cc1982169bd3cd369e439ecf', 129, '\x61656165d06f3ffad65636cf3092721e6930d21fab74903ebd7ef8222dd824184c606d7c'),
	(130, '71772a0035e2ea80b476e5889c650015', '2026-11-30 08:00:00-06', 1, 'put_off', NULL, 'trying', NULL, '2e8970c0cbd943eeaeee3a3fde1ec5e1', '\x58e06def1b2a5eebe053c3a97d971155f498055ad06bc64a407b1151b6011e7a3072311568c4240d902ccbf17d6363f256126c416a126b95e6222e0af1443ec7a7202167690724948c7735a88ddb1b8d9de872e4676d51bbb3ee024a537854b392ecfb5b35dd901c976500efaafd678a532f1e7a5468fff008c16561b59eb6a0094e4ff1ded9340a3adb66be44116dc69928443babab292dcd666ca35ca8ac275234693c2d05ea06ff390e7c0f1647dd1f10cbaa6b7a79cf3dab73177770bfe77debde8a53482663fe31e2', 4, NULL, NULL, '3db3de147bf948c89cf30ef66edf8a07', NULL, '\xdc8071281535c523de5a166ea2235350b596dbedd03f295d0f5f81fae411adbe', 130, '\x6165616559ca91d4ee8c1085a0abf0029aac0882cc548a7ea0c73b152deed25975cfcec0'),
	(131, '2f3acdbde384b506be16d3c8d404a77f', '2026-11-29 08:00:00-06', 2, 'sent', NULL, 'new', NULL, '8bc99923dad44055b535a4f9f43ae254', '\xa1a845a7f8d2f869ebf15a06d44bd2c089bed73ec987d94a082d25aa5fec0e786e22a1cc50ac7bfc8958d9120fc051762dd61d4b15809adb261d1cdec141a989791f961402b924b46122ecc2b2ccba815ea658406cfe34', 1, NULL, NULL, NULL, NULL, '\x8eba948e4b6aa5c2ad45cce8beaa01f70a49b937b019192330b1820ffeffb4c7', 131, '\x616561652498cc7053338fe4abf7a7ded6f503372bd42f30b52da771f94a387b4d531dc2'),
	(132, '2f3acdbde384b506be16d3c8d404a77f', '2026-11-30 08:00:00-06', 4, 'assigned', 'new', 'taken', NULL, '5f6bfaac2d674a089e04daee8066423b', '\x3b62dc8c5169ac79c7b1e1816601d5296f4d5cd2041098e0aa4216cfd36b5d36cfadf2df3c9b18fec10014a29d031d0943aba8c4a667ff52769e2dc1b0a6c3273bfeb40e7dea70e391fa7db1891bd4407b34b2ea78', 2, NULL, NULL, 'e9cf77ad82f04fc580b5ddf6cfdf7321', NULL, '\xd9e666943871d64ccb21fe85d458fa740ddb2803fe7c019d9c31f7b830a14171', 132, '\x61656165a2412abe2c46c2427fa9d9f81a5172a7ff0393ae7abf4210a3ff8bb75f56c4e6'),
	(133, '2f3acdbde384b506be16d3c8d404a77f', '2026-11-30 10:24:00-06', 4, 'assigned', 'taken', 'new', NULL, '79ab3d0ce3d548f29b57e4032fed2d5c', '\xc237a7f9988c4fa2a8556b811f1138660cd4b1d68215ae08ae32ebb51c88da74f3ca77d7ffdb505ae52a6c342b9dd76c8879f6068366df8e1e923c5feb0219a5e2af254ab70fbec52fce', 3, NULL, NULL, '52b46260a7b14693aeefea576f15570b', NULL, '\x38e36963c3cd367070ec33f6432c729d466f881a364bba4a56c73cbab5d0c4c4', 133, '\x61656165771d86de8c736d5f72f4fc8fe2429a71aa82e41370d939f8cb51b60087a0abf4'),
	(134, '675300713bb60a206b979b495bb179b1', '2026-11-29 08:00:00-06', 2, 'sent', NULL, 'new', NULL, '04e89275eada4d6594b98fb91baeeb4d', '\xbf4391f12ff333a63cbd83c460dd09f2bfb02849dd1baf67d6028e9048cd18eeb7d73f77490c780a8c198c8276e3529172a2810c2831', 1, NULL, NULL, NULL, NULL, '\x5312be86ff8ef8d06efa3bd982477823f8a18b288f696626ef3a96b8c883350d', 134, '\x61656165d3f1eb016a6df9ec37f8c9c87e31594e7cbe31ad1bbf12f91f4b236c6bddd1ec'),
	(135, '675300713bb60a206b979b495bb179b1', '2026-11-29 10:24:00-06', 2, 'intake', NULL, 'new', NULL, '47d4f4d09e8544069b1242f636ce8b4e', '\xbbe76212b614d86dcd3ce124ae5e3de2c20a4446964d00f6ec0693c02a9d068b21aaee149e0ac183631d56b280bfdb44daabe268bb1e5f168aab0715b7183eadcfebb022e42a78fdffbc40259b8e8cda5bd228595bec345c61bf74d1adaad44edbbbb6dc89c8012bd36629b9d525badff1ddcb40f815d8cd70a8e25a59a784382ff039419af0f08a4221be7c04c534c78c55efe4712f237f84f4f4d764ad364010c4f681339b38d11ae1cbaebdbdc5cc9284d43d5bb8aea66d8052cc85e4f9f4407e9987120efbc68714fd01fbd2b9bb3d1584536b7097aa50f56e70889e0d70cf5465ced6b7918c4ec59192c89a46261166ed563343f9c17fc2dde422861f58d67dc76053df1923d7b7cc7dab0b68857b1913d4e4bbb540d51791d2361b48aa4b604c2889871c1f626df72f442866cbfe8efa78856a5f72a81ac9dde20143e0de3b941be2d5be6ba382ffa3bc76c876492e6a7eff29fe5f5e2734ff675d15a699ad49915f8dc52525d4bb1a38d3a08fdc95844125eb8385ca41773ebc85a94f8a53b0a20ef2d9b66b12c9ef495b2d0410b6954a1b23865d8e3edf719bd1c6a7cf8a06e05ec213ca585082bd20fd019b5d559944496fb8b3940c8802cde8994c70d4d6b69bf7083baa080c7b201a2a1620779bd4ee525a0330e547276d6422b427c3ac8aadf47d279198c4cc7531972566dd459248b1a1f0f86cd04cdb83e2bbdbd90b291a85380bbc1b0154dc65f4f6e33eec8c4c529dc4e07f0fda9968892799e012e55954824edac737032acd23d8499c8eff255eac4c0cd62fbe8abf6398f3dfb647aa367ef7ba4c3c26a6b0a9dad51b07edff824c3668737fc765cf349f2945ee7e20b07086aba5c04ad8fec4b653066fb81ccbc6a7aad63de6b4b7b8aa7d06c83cfa5012ab196537ef24bd5f70c7518ef58d29dfb09f193e98c5ed1ce37255d4850a5f5368b042f4d8c4258c4c26dcfd1348060f17', 2, NULL, NULL, 'e32b0e1dbc1e44ab99bbd219e45ee6f8', NULL, '\x7eeb7614f0cf77d4c11e155e2d443f983832612be759687d858bf033b06e9f90', 135, '\x616561650c43c1ecb00e2f394a7dbe74612120e20b36ba85651567cefa2bcce8c887e2f2'),
	(136, '3cf4a06c12333c40e218ca5cdfc3df1a', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '851d9de3403d477698b11dbadb422f26', '\x78e23a3c4de88483b1a7913ab20beb9693c40720c16808b72bf68fca635292245fd33b8d02d2ef4b23f4efaa1c5fa4bb2bf6b28be133', 1, NULL, NULL, NULL, NULL, '\xed1e7191de6a37671f8e5f4a4e7514ce7835d580af1ad3ffcf43a619e0892bf9', 136, '\x6165616532d48e4f73e951974be6c4cc5de051866610733bf4b3015799c2419401c4f8ca'),
	(137, '0b3ce995db004b35cf746ab85012088d', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '26909c3471c84d4caf948ec7b5c09650', '\x428aa784aa2f2765411e458046d3c4db2248b2bd4d8bf5ef39c62221046a7f6d8ce9ba0bd6de6c7125c4bccf50689a0e428ea9077c97', 1, NULL, NULL, NULL, NULL, '\x8793ca084a341b7dd2a24d4d8cced0ca3f3ce114098e012612da9120d4140157', 137, '\x616561654e1b1752dcaafd2d16342ca88ff7b02a31ef04f0467e604c6b72c53b33fbb070'),
	(138, '1341e78e79c1ec8c7b455d5cea966467', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '6ab67e07d4a24192a738a80e9fcf0072', '\x74cc8ab7a260995d245a0bde52215e960cb5cc0bbd32fce6aece3a16c17f627b6110ab584f5118d782697a4c2f639c55a1ae202f7c39', 1, NULL, NULL, NULL, NULL, '\x5c2ddac3e45953f3b78c5b4d9047a222e3da5b5f76a946c4c68de8f9345c2b9b', 138, '\x616561656797fb7fef7ae5d0f02e1d412360b073e6070e037d45c34b9b551b5b547ff204'),
	(139, '0b3ce995db004b35cf746ab85012088d', '2026-11-30 08:00:00-06', 1, 'linked', NULL, 'closed', 'duplicate', 'cb4bffc1136e4455be9ad430f9ec6ab8', '\x372db9eb6fc570e368a9873dc2242518596af0f624990998497de1b366f770097c07948cc20a0e890627ae375bbfed0d7065630b307bf3c493b6a2b65d3da35038113d7851225763eddf8ef50ee8bcfac1a8dfdf0610f59e297d0ad35a6ec0f4d1c5a37454f6817f2914a87e264a9bcc559ef6d5d116c72130e33d4574808228a98d27c67e9014f1463f61b616b770d324c367190cb9a67ce64d236b839aec180e50821fc5e15cc2b75a2030056169e888ae4b6c86441d391337aa66788aa6d1b093c33451119a17ac66030b347c1c1215c205ab80abef2df1b6abcccb9c0299c24b08c615529ec362fea0cdb3d8e98f0531b81fc1459ee339819de879add690b7c498f5b45dbec7db79c3821548d0fb4d028440dc5f9e31c67baee842331d8f44', 2, NULL, NULL, '1385a38b5d7a47dd8259b01aa4f36378', NULL, '\xf54eb29ba752155326b0d45668e43326ee4fd913d576c826a30456f65ac3e13a', 139, '\x616561655cfcb5d8b63bfebbe43d33454eaa27b4ef45e382d23acdd7d933e5e1c970ebbf'),
	(140, '3cf4a06c12333c40e218ca5cdfc3df1a', '2026-11-30 08:00:00-06', 1, 'linked', NULL, 'new', NULL, 'c01d60224cb04d98bc0765fa928ade87', '\xa7876e532df1a551da75cf5b3d58f48fec8740437c12ea32712fa51cb5add845c736ccbf86e46a0a3056f037c2ceb1d80c0549f7f1d4115f36e41a9a8ee57b92254074f55bc4b91458fdb56ed81bcf0dff6144091814ec0693cafbd100e54ac80aaba069cf4d135d3cded8cc4d3c87d85e', 2, NULL, NULL, '1385a38b5d7a47dd8259b01aa4f36378', NULL, '\xaa94be1d41ed29de1c96cc7e70059b87f62185c6ad51ac21f52d2cf0917215c5', 140, '\x616561650ca6cf080220f4f8392e1a19bd5493e3fa69126fa345dafcc9b57b46c771f82b'),
	(141, '1341e78e79c1ec8c7b455d5cea966467', '2026-11-30 08:00:00-06', 1, 'linked', NULL, 'closed', 'duplicate', '7e77243263f54f4c802fa709a734d6c7', '\xdc019422f819e39474ead2c8934d362f3e6f08dde059a23e246f9da270f9e5fdf8713c50846253d36aefc3abc7f52a4f95618f64232fcf83fe441db4d4b3d5f402fdbdd6593595a9598d2a3391ce5fbfcf1fbd220dcf09db53f12ca9daf3d0073f5420a563380d01d1e3f8adab3b3745405cbe69a2c28d115e0f6c91426648fc7fec5a8133ceecc28cf19653d560f3436779ef7da9b64078e3418d1f6735730056283da96b5eb587765020fde8073319ad23dc19665d76c37ad66e0dc62578192f7cc41f6d838d28cbb454927089e4907b4dac5a6fd127ec2f08d09e49121dffb623eecd833f85de3cb5dc25d45ddeb058e8ed862c78d0cbbeed32b3edc0bea310b3915396a34e1adcb7751f5bda1aac80275e4c6d2e8a752e53a6f1f3f8edfd29', 2, NULL, NULL, '285df9ebbd8b488e8eec4fc4c40e7333', NULL, '\x843466db71100927c39eab40aca7c2d596c73fa8fd0c2e79d67dd03ff88dfa1a', 141, '\x616561658b5e03a7f5f293f31acf5cc275fcfb52f1ae49506bb2c0c1d9190ee54c65c3a3'),
	(142, '3cf4a06c12333c40e218ca5cdfc3df1a', '2026-11-30 08:00:00-06', 1, 'linked', NULL, 'new', NULL, '1e25b8a5fb2f44e29a31185b08fb53a4', '\x9c9b10bdf083b51477ac7f10a8d8d6ab68edd4b91341b246a7527d0c670368bae7ea4c5817f4db1b99654a7abc2ac25c508e959eae26c620122a9fb63a3c52c7864ca323006c6768a899ae1df4cc8ac39e53ffc1c24bd34df7e5e9d2584eda2e66a637f024b32d729b3dc5be2b02193abd', 3, NULL, NULL, '285df9ebbd8b488e8eec4fc4c40e7333', NULL, '\xaa9f5808897a25f2fbb23f6243a377cb7df73f235621a02b3cd054b1c97d7b0f', 142, '\x6165616527a5c276c960b12c9a53990cb6130253d311a6e9f9e00e8d51a547da7a560c44'),
	(143, '1341e78e79c1ec8c7b455d5cea966467', '2026-11-30 10:24:00-06', 1, 'unlinked', 'closed', 'new', NULL, '7f04863810154e08a20e9cc7b6a84536', '\x0ff5f03bf013d0d31e11312e8d1d508251f54fea2695b45773c152585b545d0215149dd8257303c7b86eb8203bdeadc08c284301694b09d1414c7c19055fce5062cda7e4fd2e632817c80fc3379199366fac8040794c7f98a228d54f4fb41368a5367e9f13b914225f311ab1d7846ee0af78421f7f0f755202e352b7df13ee9146f34f178259b7e9fee35b55d78a6176628d81269f678e5640b6e0de99ab5ce264802dabae08b3f65d8ac09fd6b212f50e1be99bad8b0a7b162fbaf27dc016dfb69ca053d7f35033a0c48c5cc5d7b5cd0f089d3856c8be7b00be0e73068dae4d6bf1e806980f19bd2040fe02b7ef9ec5d5e0bfb8a22f3e81eacc6c1a17f3092260d5b32d1b5d705fd2b10989f7ad504aa378737a8b4a983762b6a0168260735159c61de54cb6a6bed28a0349007b37b691b4957388adf288a3', 3, NULL, NULL, 'c56e214f7167404ba3a069aeead90195', NULL, '\x71083b716697d5c6ef4512bb1ba50385dd845ac318340742636781b7a480c02c', 143, '\x61656165ad945e90fa1d81a599431b1aca8feb276fa720d2f87971e2d75214a350b214c7'),
	(144, '3cf4a06c12333c40e218ca5cdfc3df1a', '2026-11-30 10:24:00-06', 1, 'unlinked', NULL, 'new', NULL, '3328d65eb6b749c8a7ca8b89fd90274c', '\xc4907c49d729071b2493554ab3abf818694d3e19f40f294fd80e72cf7f5743c5f3d86b314f9db5747401001db18c671d4413dbf6b541d1ab451bee7542ebb5ee6dde6e111ff98b', 4, NULL, NULL, 'c56e214f7167404ba3a069aeead90195', NULL, '\xa6a529b42d5b8185eb92ececeb0753974c2318951c0e8038b19f55fe4df43160', 144, '\x616561656da504ce09ff504b80b222c6d465461faf8a86ce08e7908d8dc3516754971780'),
	(145, '321b22f341b3d4a66a38fca25507d6fb', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '7fcb01133fb74cb988a9269f6ab73996', '\x4371a6578f8d076345391771e377e64e142b4aa52fef882315836efbefc37498e81282f3a941c0ce901420878e9b7e831e3a453ac47c', 1, NULL, NULL, NULL, NULL, '\x1d227e479acd21bb3dcc50c8337dee38ed1c8c9141a4af24a03c48d39a572e14', 145, '\x6165616547dd01c16256407091d5e1aef284ee94ae72a1f319400551941c0cb91f45e457'),
	(146, '321b22f341b3d4a66a38fca25507d6fb', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '5dc4db3f5c384432898272dcda8f577d', '\x45a8fd2d726f203a7b4c249773fe97236ef6c311642a5c1ed67bc2f55efca66b45aeed03d04f7697c53386d27f73b6613d533f08c271cedd6d61122af1562cd6716b464b40ddacef420512', 2, NULL, NULL, '1e4e6451fa2b4dc0b57a6d680c347d63', NULL, '\x498cfa785b1cde227fe17382c459ec872b05d3c641830bd9661f3a90cbc49fb2', 146, '\x6165616576af25ae418aab95e64bf4251b3c6b8d6779fc5c56bd0a1be83a60d1275461a1'),
	(147, '321b22f341b3d4a66a38fca25507d6fb', '2026-11-29 20:00:00-06', 1, 'contact', 'taken', 'taken', NULL, '54cc9cd85b9745ba9a2de515054b787b', '\x99d9570e84263336d24d49b4f4d727441d1c3c26f819f6d4b34f0c37f08be9143c2dd8cf17b030be522d3d11dff7e3fd46cf6ff394552e6134b915542a0dc9c61df2732ad71b05554877d94dc1601621a2cdc9be69d27f8c1e27badcd838241afe7d8c79b47f9b919eea023cd14d3b168fa89e403834bb11cac07d36d433fa1d63e795acd66688813afb30638bffcd15599a6e5c4404225ed6e35a9f09b57b70a0fe013b7cfdefaf0257f39cd074861e1b77d14a26e794', 3, 'spoke', NULL, '05bed6f7579a4724a1a5cc6fb3b4494d', NULL, '\x979adfa56f0c6a3f67dda6ee7ad36713390a3c9d67777a40e220046e735ca05a', 147, '\x61656165d88f70d2308807c195a7660a2c0e0083e1daa167e97a0acfbeac64023eb8f49c'),
	(148, '321b22f341b3d4a66a38fca25507d6fb', '2026-11-30 20:00:00-06', NULL, 'said_worse', 'taken', 'taken', NULL, '252c44ad84f63e193fdd22f204cf96a5', '\x80ac3b23590301896b59eee4824c59b1bce3ca6c9225d23f21ad15a5806e6c0399ac32ee2a550077ebdf443263ec990dd584bc1d9cbcf39392636d614566b6852293a31475d5229412f40f1081d1fc4bd3b536046695ba9fe775039ab2b59c6325300aceb8077bdc6772fc3aa07688393854e56006c9f33744e4c1396aba4ef00f3f4e624f8fdf0833bb7942db693f751575eebff25076dbbb38be3bc6bd0c2554deea23d3987b510b91b873a0e5beb667ae37240e1b4227589feb0104deefada6232256efeb5ebde8dd598860b515ef96acd85f9ddb78e8b6c897c251d5071e89c27ff23992101390a1b3b1130a1085332006ac03f28b9eee08d1361461f47408b4b97605fe87ccf97f03471d3fa3b4158b8e36abbabc5effb2c1003100dbac934a0cd2266fe4b3f4139824f461d866643eb9157e75de450b085dd27d08ed19fd02cafacaffccc37e4d2ce9ad72600303132a61d139f57e4d305a1dfd380b0082ef94a9b261e3f29f0fad86a9c88684a1bd337108cecf91577d6310df19ef549f424b1eaffc19131c5cbc142da4a62a2541d362de8788c5d63f4744eca1d6036f76b3ef8d8193750eb6b8359bdc87741376fe289f5670fa3db223ff2f5d7021cd2e9a4ac70080713763cdecc198f9fdec99b1b9d92d21e711bf8264a112cdf4dc64117d98c6b349fb3c5cb3af55ec1651409864e9d8befcc36ebef8400ec1c1c06491e29e6bc5d6989e7bc8510246a8ea13912a3d97c0e8966a8ea4c146c8e7bcb5e9a911cc9bdb72aac0e005be3e0b848ade67f76791a85b6ed2b0616947eab683a4d6f580fab239e393f40dbeaa2a55326b2030cbbb5112adbbf243561a65ef6e5546493e638ff708e0e8445e726b5aaec2d35e18ad86d4e482', 4, NULL, NULL, 'e5cc1c651af04d32a439345efca9e40a', NULL, '\xe0ee26df394de1b0410b88259f15213432dfee20f2b6f00747371ed84bf79e66', 148, '\x6165616553fe0f7f0335ed8ef40fcd2a1a43db7e9069e0dead209b1f6baf9aaf47e832f7'),
	(149, 'e80b360f4f221e6bddf9f646556b571e', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'c94f6b0eba404165a78227d6947a19f4', '\x7941af3fd1f2d4a9ea3ad3a492c42b5ba049c432e69e6081128f67d51085b04c2484a1f1231cc9e3b6c30243783c248b4f625b63cb02', 1, NULL, NULL, NULL, NULL, '\xecc9441c0435b1bb2a130c25f8645eb9a5de71f3e76ece8666df2d548efe4a96', 149, '\x616561652d99c0177cba33d5642e192d2a5e3b77ca70b65cb79cac63bec5edcd7d5f7999'),
	(150, 'e80b360f4f221e6bddf9f646556b571e', '2026-12-01 03:12:00-06', NULL, 'said_worse', 'new', 'new', NULL, 'c1361700901ddc67f7abc4696dfc4e41', '\x1a4eff58564591d1e9f115d22a07d92ad18e7afb799e8247eb337c531e4973e800a0b190fdfb46d2d0e8c655e124405d481b5ca14942a539e05482ab9066ed1a9f9c60f0b4467cbae047451aed42526230bc8e97e2d99e1670b81277f173baf81fbb0dfd877f3ec51a9652a6bb072f73d5bfc430cf25972dd5626330b5d200d109ffa0f38913cd8b97a89320c52860610c3e1fa6c7348d4940aa9eceae14233383d44f63b4528bc345d90a008be24aae46fce8b3ed47ad091bb5bdbab837291a78dfaec79a71429937813df81eee43266ff04684aaceb219a9d529bce5c2551102afad5d7d5d2d9ae5120a4b87efa3e214aa19ad54b5a790a55c4f95222881a7fcb0e28d076826187cb6cf83ce96738fb12c246776cc968c69b7b72df2dde6d736e0ff60aaf56d71e81f41de52ff012db2a3c295529064fcf0705227ff512a0ff4cce6833f7070a9187d357df38d2da15a5dc07fb4eecfc0689299dc79cc33427007d89ab3342f58784614c3083cd7d4f2bd771fb0421acf939e6f20726888658bf25c35e003c53588703712563f8ee334aefaf2a7c200d1bd4aa101927ecef7cf71da001bc1569bbdc418b8d9535ea656b6ee1e4611ae469bdab6c4ac14f24802230df7f6b9d3f3c7d5720dca51355345078b3de13a09dd6951a738251a24e8c7695cb902f591a5c385176c0a3d81bf654e2bcab71c29c748194e1c33aeba08badeb1f6cec4adeaa808cab67f732664e23b5fcc3434dd5fd12458918096e6ab31312f3f7f0cdbf574ad2dca86b7640e05a4bc619e67af8af8a62bfedad0a4d317828925ade75103b5032f73c4a73a8a74e6055bcf63e54cd576050e545f50e61ae7724dae679345ee6045a3c3a6bc0a28b0f019db25bd08a2a381b45fc53cfb6344cb04be1bf623576d5e1d71ba9ef5303de7b3f69a8897cb0000cb931846c308961484064c26711963bfce75adf3579498', 2, NULL, NULL, 'f7fff7e85a8e494fb93806fa23a7c0ea', NULL, '\x8c224f86b7aa6599642f541b431b844b1cc52d4f0f7f0d01abfd59d188d7e691', 150, '\x616561650e9eab943ba9d4f0514711852a3bfb9a20e9fce8527c2dbb7b89b8b3557f056b'),
	(151, '1c186e4e3679477fd0e4cea731439849', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '003025444b1a479cb266a80f37538137', '\xbfb5c93434023aada6002a6d02a5b258ee8b896c87fba23f8a7139bade08586832fb92047d41a81f350c097593f9fa8a23ce649d6859', 1, NULL, NULL, NULL, NULL, '\x8f7f4b8517f0c6ca0ba3d821ed837897dfcf7ac6d1f5819739d46f6b02eec7b5', 151, '\x6165616564f320e15e72281870710d32e13c05fb38be1ce64151c521c347e1e34741fae3'),
	(152, '1c186e4e3679477fd0e4cea731439849', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '427cb55d9f9648498eff868accfa8673', '\x455de6019811c913fea59843003fd57f91b1eb842f760d3e45860dc69c11fbd005687a5f4b4f82ce32ff5b93d7fb08a1fbeb9b82a97ba473aa5b9403c478eac79c1bed8f86b7fa7c78c119', 2, NULL, NULL, 'ca3ed162bd104a1ab264c8dcda566d08', NULL, '\xd93bdb3e31e6adf911b829cb8e96be3154f4f1cd433d00f90160243f1b3c517c', 152, '\x616561653502f20accc96a91e5766b789360d74a6ca0505b4d09af97d032eb4ff47ed3aa'),
	(153, '1c186e4e3679477fd0e4cea731439849', '2026-11-30 20:00:00-06', NULL, 'took_back', 'taken', 'taken', NULL, 'b4f36a66760246e797b6ebdc8cd8c56d', '\xf074f07a742f39fa3013354803756bc565dbccfb87464573f60efd4696a69c7b3fe394e074321e0fe8c00512d9f5d0c3bf4774cf18a9f4702f0f775f92a96d1f480edad4d4c279d23c43043be6d610df95666c2c97c1aa7fa5a7fd7511eeb189cc0dcffa167a6be57677abec314e08cde974f050e673b997f08a4168a92647cba1e82e0d480db479cfea5036a14b0579f520b42fe77fc2241fd5dce3e85e999faef519710b79d1d624fa04781ef0', 3, NULL, NULL, '19381507c2884ce08585aa0558d92897', NULL, '\xdcb4e1bca132dae4653073233704909d4c0ff341498a454db7230b51bd20624e', 153, '\x616561658acf76cf3c8c79f1d501ff9bc6638c347f109dfbf845a0c4ffd8ca3bd37d8bc4'),
	(154, '93113b5a9f18fe9eb2473758f1064498', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '50e7fc9ac552433199385d674f9352a5', '\xb44276c3fc67c25817c9a7bad6f7c2accc4607c9ea5b48b5847020f81cddbdf1ffe1cacc68ff20180793f395ec063e7baf265f0ef554', 1, NULL, NULL, NULL, NULL, '\x542172f23ad596c14d5de250d1fd7a940a914c91f0e12d41b23e9fc428537344', 154, '\x6165616548dbc772081f22f9a35fe72b49eff2814d8ecb49d05c965a18b80e1b000cce63'),
	(155, '93113b5a9f18fe9eb2473758f1064498', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '117143e7e59f412b9027d56757398bbe', '\x3a1d38985396943b604d0e57b424918ea8944ed2db1e8beb08e7418049668d0b131955e57cdcee10f31313deb42d32117f4f4bc0c097bfaffb70ad9900c81b67ca44730469b945fa0f9cd8', 2, NULL, NULL, '33b07ae882fe4acab2f10c28c5418f98', NULL, '\x6d68bbd8361afbcf66c5a00b57c5e2ccd1ccf83aed0d6ade98ba0f449046f89c', 155, '\x6165616599b88a0fc2c62ecdb2569f65f9bc683b4276f4699b1f188b9b1cab5151b815eb'),
	(156, '93113b5a9f18fe9eb2473758f1064498', '2026-11-30 08:00:00-06', 1, 'asked', NULL, 'taken', NULL, '7fd50be9654e4777a748705160e91736', '\x149c78cf14567586b397966a2bda8700fffbda5a2157c14f7dc1c2db2f4916bea484ea582e6e270ff962aed2c4fb05a9cea180177ef8fa2dffa5babe7c3779d202e19088d5af89d4e779a5d67176f9b9d26cbdbebaa8ef63f5863d34bef8bcedd1d05c9edc5d309b6404cd2ad36aaca14c5488f3b770e5728c03228ac1184a44e6e6cf4f2ebd5ed05187ffea053bd96213753333', 3, NULL, NULL, '938615fa1bee452b93ef74e0b1e3fa90', NULL, '\xd033df53d87bc93fef3e93ea62d3ae98d27ffc6eaaef2fffec19b3a38ae49b8d', 156, '\x61656165c05730a10f9aef8bcc9549e0ff994115888d9ffa15f8cfc16a655204865880b5'),
	(158, '765376e09998b593566280abb21ef2e6', '2026-11-29 08:00:00-06', 1, 'moved', 'new', 'taken', NULL, '2b8f158334924655ada4dc04e1bca6be', '\xbc5273f3b286bb943291fa4716e42b3f94329e9361a33f494f56cbff98d748bddfa735bb70275321918d7b532d427cdd2860968245758985731bf26a2979ed4880a8133ceee61813477e04', 2, NULL, NULL, '49d5081af39545f58d63c31ca166d33b', NULL, '\x4ebd1c12f9b3275fbb54907f8867f46da7a58ca947d39ab29790bef05975675e', 158, '\x61656165e69e0ddf38c8d05b14f7c73a2f9da051d0f1114e64e23d416f36c17fc1b655cd'),
	(159, '765376e09998b593566280abb21ef2e6', '2026-11-30 08:00:00-06', 1, 'contact', 'taken', 'trying', NULL, '1636296abe6847fb89f38b221e7252fc', '\xb170949e6ced6ed491e93c593cd7301b11067d8989ecea5a0583ca67952961c6d6bd91d65b00a3b26b4dce7c8938dfa4397ec3114c0eee7c5324bce576ed2fb55e96da0b6c718f8e82bb8a6bc68262d81e5d3f13550bb2325a30da57b16fc92409e65a2b920a210e07e1acc6045934f2a2122fa2e695cb4ef8db6761a327e1a7d9b2989c89d952cb1b21850547bf0963655094f9fbec415e5c55b48c1a8b85e104f7ca99bcc48232e1d689b28fd008974b121fd40975f9e584098dcc32655be738ae29dfec3721b5307661dd473c59d25b5047fcc73ee207d6c21a42ec37445af5aa4ca74a5031452fe8588697bff5416a3ff3cfd7a1fcf5ddd6a78898f7e86767f57ffeeebb1dc70fb786da98cd90e93d52baa04ccc16afcb6339431eb1c77f56e51a5a7621', 3, 'wrong_number', NULL, 'ac2a99277dca488bb4055da99d5d3a24', NULL, '\x5cf17a5fb67508eca37df1edc53d933d58db857b8df59d5747d40c880a5937ce', 159, '\x6165616520dbc2c2e5889264d7074f6ea5b25d6b2fd3883d0e909336c767c81441c61c7e'),
	(160, '765376e09998b593566280abb21ef2e6', '2026-11-30 08:00:00-06', 1, 'undone', 'trying', 'taken', NULL, '02c464f53f9043d99d5cb895bb21062f', '\x98f307f957069d1bc5550a4f951ae666ccd1a5ccb01ac8af346be6a65e9321c543ce0cbe3190519571eb1cc2f77f6f092a4fbabfadd7190c57a6cd608b91b5d80218299e03cb133584c22b9faa102a0bfb9419ea75980e34d9ec321dfd2f6b5a9838758a87cff3ab1a189f190bbd042191d28b1069d5b8128b704ecbefb2f913de8d7cad7e2794214e172a060b538f0b5a42aa636a3f23a9292c9debbe9c8e2054af1dc6e56f6efab69f19e3a9716305171f3f3ef69f73de5cb14bd71d1171ffa298dffadcae38d8733c49cab618c817ba57a9f7a666aa3b6de855c73cd5aa2c53f7a56bce33a6363dab2f19f7e984d76156c48f7b1e63f447c64d118758385b53c93dd21e6049a25b433a7b6a477ecb8b625b11c2c187944e7b10d32ffde464479c11b7607a9137f879394b3b141a049e9c8a7e7f63e51115cb185d82d7304502490927ce29dbc230d4e391cd1e9ffa02c3a9abd4ab2bc1b4d2c50d896817a90e9443f1b9d1f1b22e9fd2e44e', 4, NULL, NULL, '18ddfe5883d746b4a23fbcdd28a4582e', 'ac2a99277dca488bb4055da99d5d3a24', '\x01e3d39a99f2ac18891ec156986f61d09e2c7846b3f79479b33de6d81bd6bc24', 160, '\x6165616574aff04e1ab20d35dfb7f515647907c10edb90799ee93021149bf72335daebc5'),
	(161, '9a41c20e4f62c8ecf1c19778074b185a', '2026-11-28 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'b94f2912301f47b4a58bbd457b99077e', '\xcdc5f816cf3f34d81f15c5cecc05e8f8fc59e1f01f133da863bc206be07f657862cc630e8bd4ad6f0b91dac985d48ac457d164a68e6b', 1, NULL, NULL, NULL, NULL, '\x07f625ec5fcc31dcd4219ee6b75e7f6e53e7ae055b05913d1955c9b14ad02fb0', 161, '\x616561653b1b1d9c9e5b6545ad021551427c3a223ff0cd61409044d3273972f73a34c9dd'),
	(162, '9a41c20e4f62c8ecf1c19778074b185a', '2026-12-01 00:48:00-06', 4, 'read', NULL, 'new', NULL, '920fe3fd7b03407ea84d1af24e4e0a72', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 162, '\x61656165995cf91b43ab4847e9c641de14f1c5d142c952b87c97290ec968c5076650d272'),
	(163, '9a41c20e4f62c8ecf1c19778074b185a', '2026-12-01 00:48:00-06', 4, 'exported', NULL, 'new', NULL, '2fabdc609859444baefed73d9fe0a857', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 163, '\x616561651a5a92b40b252737de8459ef870f625ff2f85b67e074ffbdc85624b3b013622c'),
	(164, '9a41c20e4f62c8ecf1c19778074b185a', '2026-12-01 00:48:00-06', 4, 'named', NULL, 'new', NULL, '2cec5904dc824de5aaffdf762f622f3f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 164, '\x6165616539f08bb121e0bf6d28062ff009aa5c92462e0011574f6536c2c7c570a3f6a166'),
	(165, '2a953ed0276107210a0124edb7ccab71', '2026-11-22 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'd124ed644ded47b795a50b07899812a3', '\x8f8c162e9afceffb0fae69d540be0d6324aaa11dd0ffcd5e4a7de49ceb9c748490690354d702b8cd8467e2b2b4d091177a40ea712c38', 1, NULL, NULL, NULL, NULL, '\x03b90afef06fe0c555c7efd1da533acf5b06958bf9a43d8c6093730b3d4b24a9', 165, '\x61656165560eed85a93aed3ccf2fc4a411bddf6787da7966c6564d9899e303ec8d870d57'),
	(166, '2a953ed0276107210a0124edb7ccab71', '2026-11-23 08:00:00-06', 3, 'blind_read', NULL, 'new', NULL, '3956e4b49c9b41c4be2a014858e0d9af', NULL, NULL, 'opened', NULL, NULL, NULL, NULL, 166, '\x616561654fbe703851d32b364c0d8c64feade63bb96d7afb5624587ea7517d1fe4ccb317'),
	(167, '2a953ed0276107210a0124edb7ccab71', '2026-11-23 08:00:00-06', 3, 'blind_read', NULL, 'new', NULL, 'c3443b2d13de451784afb80960b2bf04', '\x5625ec03a2cc00711024307997536149d50d6c663d8e0ea59449d954c685a0ca2231143b031bfb9b356f6e085e3f15662336aa0a', NULL, 'read', NULL, NULL, NULL, '\x78176aae1fca639c65c6ed41eac4aac84c15b43ffdf32ca1b818833909a5523c', 167, '\x616561654e63886b3b5bf8067b2dffeed792b4c0fd35c0e6fa2a6ce79d6a3b23beab625f'),
	(168, '2a953ed0276107210a0124edb7ccab71', '2026-11-29 08:00:00-06', 1, 'followed_up', NULL, 'new', NULL, '98eaff6910f54db5b685acc400e2e8a1', '\xa7c4e1ae7115c136a9ad3e129b8aace6d3d55bc05cd7aa6586ad846f89a8972537a1fea38f3f695536b22cbcf984bd30a36767ea05e5aed8376f7700a31cc5cd8179108bbe0f3d6f6aa9d4b3cf1b9e12d56302695a6f2ef639a7f68e6802fa0eab45a9af75a33fd86e45ed07cd66a4ec9b59760c388fb1027b087b7bf80a7160d8eee5b7de0f440513c0deb1749c5aaa8c39d066acb43f7f104044f3913656831e941bb56a4207719f3ae8e672327264a91224eeda4b0b', 2, NULL, NULL, '55370d03d3744b5cbea4eab039c313c5', NULL, '\x36f99645a7e282a9046e4dfd5ed2f9e162ffb3700248b919d6d15f1072618923', 168, '\x61656165cb16e006eb85f56b7a3aab22aaf6d56169b8eeeff4da7acfcfb0fe5e6d9098f8'),
	(169, '2a953ed0276107210a0124edb7ccab71', '2026-11-30 08:00:00-06', 3, 'stop_review', NULL, 'new', NULL, '488537e3e6c2495c8458499f4b4dec55', '\x1cbdbc8c3d585885524ee5dba984c09a32808e21bd9561d367d5428f9c8f21b51794e0e28f9ddbc6f4078d62283a211ef68843ed005f5397f2fcc4c385a474b438dc000ffdef7acea79fb56af3116aa6ef2a', 3, NULL, NULL, '3180596aec334853bb86a8819a9e1376', NULL, '\x1675acf2298acde1dd7b3ce2632f6af5394a002e1a23128533b9870619110118', 169, '\x61656165ee1a1ccf0bae5a29e587adb43c8c8953124ed112c75e36c0007fb9133bfc8ee1'),
	(170, '358d4f413926b4b1ec175603bdc4aae0', '2026-11-25 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'ac4c8a0cec78475594c25451a17be52e', '\x3e4975cc53825f2e0626c4be21481718e278d8cf37737ab0ddacd0587a71aa590a3d6d5e6391e1593ac9cb937da21250f5b41291f51c', 1, NULL, NULL, NULL, NULL, '\xe9f0c37bf53b829c44ba61390540f21acdcc5a4d20bc64b7cb3aba839530970a', 170, '\x61656165660cefd46c84683084e7dc1f1091eff80a03070f68af8c8e6e5967900ad345d9'),
	(171, '00495d96244b8f702608ee1f6f4da674', '2026-11-11 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '47fc8fc40ab74b6f997a6a7756e9e771', '\x3ef81928ba27b8d9a8104a1c6d5f714bea763506152fc92d97f42dfa91d5bb0836a42375fbe921ad6b8b7bbb431ce52ba9b005041d62', 1, NULL, NULL, NULL, NULL, '\x24c5e963e267e9252864b3be8874ba4a5c743c2e76d4c6029b2bd3fd69fce190', 171, '\x61656165ce9fbf452ecad18d6303b0c01cf76fc560683be9cd2bba82e7963655e91d75cf'),
	(172, '00495d96244b8f702608ee1f6f4da674', '2026-11-12 08:00:00-06', 1, 'contact', 'new', 'taken', NULL, '27690f428d5f4b45b7017659d4422edf', '\x96dbaaa1aa9f528860c5b96c21794a2ded30cafaafe9281280a0e454c72eb8c2c8aeb26ec0f3dbe3673803543cdd19b3620f11878700ab399edf1be631a9053e0410685323b8795ec200667add512a48e2f804b3629cef07d704c0b4ad7e84b7c2ecefb82231fef748c521f3a5bb2849824cda0c951cb56b6f879762b8a0ec86eb38875502ee9f13209646e9948a83049497c1c47fd5fb0b5b12e3ea558f8466e37d661319ff0d89a4a680d271dc7b73112be55c261205a27811730b74330e44c320b9f42809d89a6d20934e27be23e779e05c16190a', 2, 'spoke', NULL, '07370e6b613e4a18a0880636f9d55d4e', NULL, '\x3333fa7bf4b5a86da000efcf0d7894577c63aaa0689555a81cec79b7a4a059b5', 172, '\x6165616526e24ac078af6f9dd605213a27aaa81cd650ec2e7ae1f925c8b7afc5d9c893c5'),
	(173, '00495d96244b8f702608ee1f6f4da674', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '5f081efb6cd548e98cca525b37a44c34', '\xecbb112830339fcc93082c86d0a6f0feeb4c04d837a47fabf1b42a0a4f03235dd64813439f1207a905a4fd5e584475ab9fc294f3af684e78e6ecb9d36d1d851e7f5d9897bbc4c3ba5787c81ca29c79d13cf9c12556aedd3d0d3d971852590366ff3b1cd11ca24a882171348ef2d17209ca8ea6fcb2e3dc11885eb086bcca03c6461da7a18146c3e1f532179b44d3825acadfdc2ba80e56dae7aa61b9b5cfe0ba977642cd9e40818a7d73cf4256d970edc6ed3572dee539a746ffcd4f036104b07b122cdbf1', 3, NULL, NULL, '56b0c916974e42068a35b197f20c6895', NULL, '\x3f8f79b34dcb6b2a2ee9db0cdf9f75b761d3376a9ca055fdd49f20e21371ffed', 173, '\x6165616540abda2abf17c03ea622815ba4991d89e51d60d94f9b56f6aaed0be5327cddbc'),
	(174, '00495d96244b8f702608ee1f6f4da674', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '460cdc7be5a2429fbc9f2fa8312a57b9', '\x8d73706c4eeafc24686f958de3d70a0ae380ac1e91c340b1aa412a261caf56916d46d7750e69e10a5244cf6193bd141cd7a646518439386bcab4cde51cc61770aa6e44e3945d2ac5259bda1d2c7e6ab29d7d3cd84cfa57f9e2e036fa1ba4106635a8c315b135f94833bc067d9fe1523e1b18a396da028bffcf7d85e1d7f0fe60ea8b9640ccc6fe1d4fe22b11d9a79aa18b46006424e2ee18f9ba9c21b44cb15da7144973b39c357567d9332036b736917d5accd5d7601840064ae8e00e6e21aafad16f1c77c9a0d113', 4, NULL, NULL, '0e380a69176f4b39948637f2c7857013', NULL, '\xd66215c2959fa7c68ce158562d4ae5ed6ad4cf0772c3d687e08fa6a96bd9cef6', 174, '\x61656165763688a00630378fcb45d43ea4be0b23b513e63157b889c7fd44f5d64c9e92e3'),
	(175, '00495d96244b8f702608ee1f6f4da674', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '4a508fb91b3548f3bd770ce3c5354546', '\xbb71daf338e073c09bf298c86fc20a1bde841c255f2a295f5310c1d3c0323e8520a26a04e16c4e0f9e82c394c3b511ba884afe9a0b0e8b96e8ca5f5cd0004f2f918340cc37b03e616df3894830f4bdc6b47cea5eb95093dbfb85a3045909a6349643b0219fc5b8778cb2f2957260df8721b963caad16b257709b2e64d80f47db1e038ad065fce5946c1d87c36dc2f4d84d34f3bb90b1ae5e51cacc58758cd2e352b65a08c8d892197162e8054514ed1de62df74e62806b87e39d442e4b9ed1d348e82d57d6127ba5a39deeb155b206', 5, NULL, NULL, 'cfad06410b47426b938a6bc46b8255f1', NULL, '\x35a9bc499ee23fcc297985e8408e0d5684dcf1de7a305f24a6c18498a3995515', 175, '\x61656165c635c659bd4479430273d700dd1ba48d7ca6f805643b2f9b57b05bbd8a2ab3cf'),
	(176, '00495d96244b8f702608ee1f6f4da674', '2026-11-14 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', 'c9e0d3d2c1384792b7faef2e1c4ee10f', '\xbe13ef48084ee3f6fdfead78b734bea5f213c612dc7d062a314e92b94bad13b6d3bc1a461a7d25c94c843e9c3c1e8509433ae1782bab8a8040e1d84e4b66d1d9b8569a5d70abf1eb0e285858e59ab03280ab1af1c9bad2497fc02cc53931d60ea06359ba22f3a4779d8a1997c363f1e4a5f39c6250faa678a801a9a716f10b97571754d2d55f12a9b345e655d52d561a18adcedb322241f78862276717244c6645373cc7394ceba85cc688d65764c68311c5436d28d39a384db61e7f314b12a2e38539140960a9cdb6dc3b7c8126cf4b919cf2a9de0b5c541e960adec5f19451c51a637766270d15b708d8f8c7047d9f', 6, NULL, NULL, '510df09452124669bbdcdf12b9751291', NULL, '\xc20d605067af422c96b59282db41c17e9560ead97c05e4f9274ce1f5910d3d9c', 176, '\x61656165b9a92c2c84c3e3ddb3a4dfc77016e42cc29b6f982cb4e5325f960d527cb413db'),
	(177, '00495d96244b8f702608ee1f6f4da674', '2026-11-14 08:00:00-06', 1, 'visit', 'taken', 'decided', NULL, '12e27f14d1f7483f82ed96b7a5fc5920', '\x845dea7f6e213aa3fc7cb2662ba6d7ae8fb3048b8945adffda9f86f86171e4702eee5c1a22ac8af7121d40b232bb982fac0e7bfefbe2a25325342ba79c10d84090064fb5e8b9f944419cce5c53e3992095c5b42b53e6e5a1132133e8b18be4099cba73fd8ac9154076805d315f17172d27fed1165b8a65b84c74fae284f2f5288d08d3ee26c926d337b173a83546e325375c4b9f83e3dbcec9ab90d70a1866ee095ff6a012f9ed823ba2988c08686bc4775d84afd7fd846f66f34bc94440ee785039277f3435c8487118e2beb6ceb4261d939cc605b1de056a68c8c09b58038a042dc4fa29defbd3c6905c9605e9ffae492f2f0e94cd235bff98fdc6f8dc8eb5b643073829e616fc595fa4a8df', 7, 'booked', NULL, '510df09452124669bbdcdf12b9751291', NULL, '\xec78f1f803669c82076774f9a1aa1e01ff3fd42929595dfe5ce06ec6ebbf0fff', 177, '\x61656165c5cc1bbc221f6a5069c60aba08e09b242d92f638b01fe2605f1a1b25b2ab4b1b'),
	(178, '8c5e5a144000bd35db01701eb16476f4', '2026-11-11 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '628ded00b6644eb9ab7115cbfbc9ed42', '\xbab5802807fb738d0adc68d387ae5d77529e03c9b5006d863cb471a42121f74de20683d81b1444a0ccf6fafb8ae2f4f65f60aa9c9152', 1, NULL, NULL, NULL, NULL, '\x0ffaa3338d4a409b330eb9d6c33bb83b7bb1fd32c094ff1c4799e818f68532f9', 178, '\x616561656c652142013f2205fe1ad15b936518bb60b142a56558645181d83a2c61bc3306'),
	(179, '8c5e5a144000bd35db01701eb16476f4', '2026-11-12 08:00:00-06', 1, 'contact', 'new', 'taken', NULL, '550250a309cc49419f8d8cd3210d4350', '\x232e1d95c055107a9bcb7b1eecef5878b98d276ac406d51c366f7b8536a3dcc095170bc3128177c8591290a9b3af0988a7c35495d52b41457d72531cb28235678ee7769f210d92e7c61f5e81f889c8c51b0b3945b614e02b9c017934712106c9f88647150c6593fd246590d8c385758e4fd2289f00828563340d43100a12a646f38e30ed08b4f80350d5ff9a5ea3f7a0d232b307037d9186369c9a4b6b018c7d6e5b7f4c2b592be85e281feee05cad652172bf399617c5ce1ec486fc377f93e941d2258fbd49c9ebff5b1dbd39ffb789a9ff98633945', 2, 'spoke', NULL, 'accc8cb38a264bd8af16465f10a6eae1', NULL, '\x59845efb7288ed7bde6d2ad7cc9bed68470b7202425667dba4d8ce7c7af6dcc2', 179, '\x61656165a865e8a440957d3dceeb80ab1788510e67671eabaf7cd2d3e262dd0826ff3097'),
	(180, '8c5e5a144000bd35db01701eb16476f4', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '1760d28af8584343b5621658728b099b', '\xae8054190e1cada256f2adb8644f4df5d4fe5256a4439457492a12dad3dbee5c929497cfcd91b4f6cafa64d4a4729fe8b5a582c6e37764c8f34a2563c75bbf09a0efd8045bf32f1c294ef526fe9656d1979e41d6215c44d69fd7b0c2182c82643e830461f442c0e2535cab8621660df4c011f4326839afb42f91b8919d1be37f236a2215010f88c6419cceae01c64960e46ef09b6ea427ffe0e04e7a7bd411a27c2226700573601831ab926e25e43e5a8c7d09518257ca8f67570c3f0edf3af2a28317df83', 3, NULL, NULL, '9d7afb3b2c5e4bf99c5368f9c700bb5b', NULL, '\xd026fd02179c31fc67415e3cfea6497849ed52fc7706c3c3911cbe459c30c463', 180, '\x616561657236f5f65b5ff2525b31a3b8800a5fbabfae8c2eb532168a58d78b5dc4626758'),
	(181, '8c5e5a144000bd35db01701eb16476f4', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '943c2a873aed4b2b92ba82b3e64da541', '\xb3283d69981fed6778e22868bbe37a8e086f35d90761af3a8188ee8917b3a077eb3865660d81549d8d46ff4cb52c72c8cc8332afb11ed8d79dbe15f231a81416515e71bcf969e52862cfa052fadc6f73941ccea8db06219163fabfe4e1e88acb243b1feb33f08fb76a04cb7daa3f536ebc18cbfac657c2c4d8a705edf500b290d117c1f9e7869cb1fe0db5eabd260cfc32ad787511d581e0e69a2b10336d2c3d8736b3ce7f2239e175aa6bae86ca37c37200241c3061616afd1da893d468e9b3897218f1737e8d3dce', 4, NULL, NULL, 'ba501eb7ee7046759185305b672f0d97', NULL, '\x395315445dda8bfe9fc19147a0f21577e41d9df6acfa192399e9fdf2e882b8b7', 181, '\x6165616581dcce028660d84a3c3a6f791816d92c7e6a46448ee0b10cb306496189cae62f'),
	(182, '8c5e5a144000bd35db01701eb16476f4', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '0ba1eb6fbbe24a81aa23d25605d89d91', '\x37a573f0d15795b642513c14662b239a915c94ffd2404126bf1a3258492e73b014f213d0ea6f2a2b815722a353bae16eaaf3c87b526df1608ccd34378ec9627885b27187bd5e71c80c1fb91fc6a5377bc1c5adad17530859758b04d5151ec64b0ff45f2818b3e0a90f168ee58d1fbdfc4d4f998c2ca91eba7d1f13c7afb9a044950109e64af9997820965896b279cd11d03919179c6ab094994cfae4368ae16c256458f1c0dd016d51b152acd96f2c3839cb480c5d1f48c488e8eae241caae5c93e57328191bee85994652dcbb0983', 5, NULL, NULL, '317bdb42902e433b830c489e0cf6147b', NULL, '\xce635cad81c6e608e3ecd12f50c9ad9be225735b1d3adce51fab7bd3976c5d5e', 182, '\x61656165c2c097d3ee8c0c4d971cb484bf351c43a6c5afa7cb6aff51c63370dce003f4dd'),
	(183, '8c5e5a144000bd35db01701eb16476f4', '2026-11-14 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', 'cf247f1712584ad1b736085574b7114a', '\xd62b2e885838c4026fc07de3bc7333b769b7cd2393bd7166ea44298b01230f6127894a6aee21bba1f2cf9da1f014ff5570ca2dc063d88c1637273b71fce5cea376cbdbef3cc2a78329b73f50d5555699280e5305777db7d146a6705ba3bdc34d2799e33e28b65c2b33a61fa4cab82ea9fd5bd5ea367f617dadb4f43744c19cc0ef9adaa5c2e3bfd6843827634b476695c0449bc7a2e3b9099d535b83787944f234888e4881384e1bedcff3b1647c020ab9d69ddf26b836d4a46b7ad1ecf00d272d0ae121605b4aaa1eb9384244527a87e58f0e836b0ae8c08e517a307b5275dec8d14d7eee933020dbd3175a7af6f48f', 6, NULL, NULL, '4410d400e8564977850d1d31283b777d', NULL, '\x0186419504c4fc324e2f99fff9b5e88c301cede59d4194a7d3db8d758f34e84d', 183, '\x6165616545c3993e468e84d416242e51425f61cf4abd9bba84e42bd6e8efafae5b2b9f21'),
	(184, '8c5e5a144000bd35db01701eb16476f4', '2026-11-14 08:00:00-06', 1, 'visit', 'taken', 'decided', NULL, '386a45b6496b4be086eb5bfd445aa8a8', '\xec9c2dc88c4b23486e4fc233b859b42f6d57cd8ff2d3f7905bf04d34309e5488a4dc555b15d6aebbbfe45257b652ac7524de2ba93167bf22c562cb0e8e32db6bec6113dbeb7827b79cb5edbf4fcf8779af3a2feb2e91b8bd2bcd2d6cc0ebaa7a829e722090640c328c7195f4cc5220e4431fc91e10d8a7034cb6a3ce0714efc4acd8b1b7f8b9cd4bf72b1c23dead9ab066d206244ffd1a42ca8639455bea4d93aa1fcc7c1406131923ffcb417bfa66c01d7a6ba39d19afe374689f90d86b3e82820002f7175a50266adaebb5f37582a8127f0652e2ea1690243f8a90076969ec0fa35e0ab47d7fb52712b0649bb60121321d1a1f527452a90b48001ffa3ea1c9788d86d22bf00348875142d447', 7, 'booked', NULL, '4410d400e8564977850d1d31283b777d', NULL, '\x9d005e2a484da60cb7f44072ddd553d80bbd28134ce59c8638056ae19b24eadf', 184, '\x61656165e14d919144d3b816584ac67d5b7343d675d24c95119e9fed3c2b3fae7f245344'),
	(185, '8c5e5a144000bd35db01701eb16476f4', '2026-11-22 08:00:00-06', 1, 'payer_file', NULL, 'decided', NULL, '371683ae460e4627b0735c4a0a51ac78', '\xa492378f7f999b48d78570e8d90d62cb049f280c157fbf7d20e03f33ca6b53f463815552b90fd9c3122e3957cd776be43745fb7928931038944e8d54ba3848277d829d26c610e7b35ac84b8ee234268076b8557ba8f2e142df93b165415da1bceb95e70769f06c9dd223077f0cffe76ac733f7a13a06d5f13f334f4c0060e9b3a7a3fe25a483e0e30c1254cd6854de20da5cad621fda42858e040535c516a3fdfd38fee977d8481a6b6309546efa388aa37208f1b351b380e704ac7329b66242f6bd392e8d897ae02dd9f2fab0526232', 8, NULL, NULL, '017567439d214524a6a1eb34835ac1ab', NULL, '\x2ebdff15646db97cf57e3067267b2909958e777585175df90f9f60bfccbffb43', 185, '\x61656165c4c0a7074e6d24f9bbaee82439b628c102268531d575f4f3d92668feb5aab141'),
	(186, '8c5e5a144000bd35db01701eb16476f4', '2026-11-22 08:00:00-06', 1, 'authorization', NULL, 'decided', NULL, '183dac4ca2b245e39cd27fe799ffe566', '\xd3d088e5f4d5be1d8a850bba7e0e48248c3150feed6ab0e206caea4e8be256e28c85561ad87417ef61386343fd28bfc2f929d302e942bd7871173674137ad307899881e4991611342f5c8dd377db7da9332551653826d659cfc35667b64e1999b31c81c252ba49c32571bed35a8405713557f0e258e5d7335a1aaf99c124b71e3c41a49965335df91b154630681e4646ceb988a5fdff21ce73492cadcbd7102a69e2e3a5abcd484a62984ecea0a7a2af3ae8c4129c8125a4ef283b7bf30ed46c4672d1432b327d3b5f9102cf8d0e4f25c719ee88ad612c7eb909ff3a153198def933ad5de35e929c607cdcee86a87f33c88e0886cd8b45a7a0e48e4dfb369333e8988fff5ca6d404545a5677e08f0d438779555eb07d2ad9e5045fc25bf4cc5a12c630a5fd08af2a1e2e8940e0f23cfdde9f7d3b2ab2826d48d45b1417e502f5eae399734df2b460b16cf10a08e5950e0e093ee19d06bc33fa89d5cb7aa98bf24cbfba317f4c9d2d54f580ccdf69e071aec1bb84eac93299a0874bfcc9dc207d07c5f433fbd685af8a0e2f97e78386eeee12878ae68b', 9, 'approved', NULL, 'f73191d0a16a4056b94be654bb22afb6', NULL, '\xb19d287f39685a0d43ee75a5532f20f228fd3797e451cced79c3c41f8eb88633', 186, '\x61656165909d7589f24fe44f03fa5c26cff572d24cc8410c51c7229a7c2063d6da351074'),
	(187, '8c5e5a144000bd35db01701eb16476f4', '2026-11-27 08:00:00-06', 1, 'visit', 'decided', 'decided', NULL, '1b50eaabe7a047d5bf8184d10163a1d5', '\x6f5d2780bd198ef04098eb4b805db61e9e98231f09ac1c7f582ddb3ee83e855c3bbfbc957bdf225cf4f0545985e3913559586116c55c228450846ce6e452b93ba865a5f3492856f7dcc7a6f4761d715332d0ec7f9763bc13a7982200c4e3c31544f2e88e30bc4333118e928a5ac763f9bae5654dc508e012075d9b6606af8840cdd8a8a8f21ca6bd5f9c205138d7911d528628fc9b0ac2e85ade527a48b007edf7ca1e3688d52982ff610e22f430fb048151eb193f77d7647a4241486385c3da6fe5747e8fce56082c869877ef36ec1455818607b911d43b311cf3e79c30606990c1735d32a2b08fe7fc23a7c399af5c9fd34625d548af', 10, 'came', NULL, 'eaab1bfc2d3d4e5489f7625c179a462e', NULL, '\x5f36783ff09ca88a01bc08455dc7ed9c097f0cc43a71f16134ffe947aab104b7', 187, '\x61656165dec887bb373cc56e84c521ecb741c7fb0ce308f3934e52ce69caef091721b6cf'),
	(188, '8c5e5a144000bd35db01701eb16476f4', '2026-11-28 08:00:00-06', 1, 'treatment', NULL, 'decided', NULL, '6739bb9d59784a9389df5e7ba505541c', '\x506c8191a9e9731d239d02d30b7314d3663c30397602a9246958d95928a147d040e9ee7a8c61af092d16c8f154746170ab17d17cd0e74a724418489cd68d9e4eb4cb29dbad84a670afdb73dd33ad8e320d7d5789927318cf2904972a0b3cd7202c2ae62ef15cd3b1a533eb88d99623cfb72890d5210ca01189afea8a965d131a02f3df1821254a9e69c5a4c613bc54abe31ce45bc20cda93f58ccd0fdb86e019bf4fde8a8d5dbe3f9055e750', 11, 'treated', NULL, 'b80f736b707649799c12cbb84f5cbeb5', NULL, '\xc0a2d1ef15a1566a24d5f83d1746dd52e11de4cc6e35814ffc5b5634ccc38b78', 188, '\x616561658f0858ff8f841333f51e635a4f581e8c8f50dd45db9a10f387cae611f19d0f4e'),
	(189, '8c5e5a144000bd35db01701eb16476f4', '2026-11-28 08:00:00-06', 1, 'bone_care', NULL, 'decided', NULL, '493fbed812de4dcaafc2a05a13ff48cf', '\xf7355024cbf429c971148ea81c2fd014028b96491d584d1e760beaba87a4d7946206fbca039ad61d37b846f63aaa3471f4a3d0407db0dfd26f526122b654afb7bbd569d9b011332e880c00a27300b3fe78fe98ed4d2b398aaaf6c6ded9c45ce211c476', 12, 'dxa_ordered', NULL, 'ead2114ace7642b8a007586ab2de8efd', NULL, '\x6b735a1fd23f701335e991655f52993220424a9ef9cbb11615bd5f9242c76925', 189, '\x61656165a42c41a95af16e41f4e0e0c933554f9a536f8e712f3b7c5d1c80feeeb3e35109'),
	(190, '722a06e500f459133d99603d02eb6542', '2026-11-11 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'a08d5e80d9544f358eb3b8a3579ebd77', '\x1dfd00170b0599ca4a4c53c53e1cce4f821c28ebac6a123edae4ce10bcd20411a2a63b01e739918e200bdf8f2092126714284104c603', 1, NULL, NULL, NULL, NULL, '\xc66c9565ade8743a0d7e26fa9a825dbf81fbc713766ed1c470fc445785457c96', 190, '\x616561659f8b73487edda3c28c8d5b4abf80104be19f3c95312844c314db3374ac9ed1be'),
	(191, '722a06e500f459133d99603d02eb6542', '2026-11-12 08:00:00-06', 1, 'contact', 'new', 'taken', NULL, '2aa27195dda24ae5b4e9730c9e1193fe', '\x2b84d7072184d278c12bf216450630cb592a5f6aa20b5bdfb8047de20bca32c7a38f4277877c5177f3115af6c114921cc23b3da84f125052b045da7930680c79e18215152ee9d7e045df0a90f9bc0a9351334a2fec6da4417b4add71bbd8cff9b08de6580bb481ad46fc75139f64a06c6af07e638f7adb2c61b18545bd2b57ac89ca0fc97caca70269705dc38300058f18d89c1073c8ee7913aeee561349f5f95c89320da772daf54dcefaf43b8fd1c193c819f65358f25b6551eeac3e26981c905788681e07e2634328fccd64dac5e7b16c76c50602', 2, 'spoke', NULL, '9074340cc9da40fc9b5d9909c18998a1', NULL, '\x4f8817fedb8bc4522aa63fbed5dd574ca8d9597ca12d2368d7a4af7ff5994ad8', 191, '\x616561656c03d62e33fe448b1ad3aae0af3ed71d786de6b1de75682eb2e458b69e94aabe'),
	(192, '722a06e500f459133d99603d02eb6542', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, 'f6327171f11044d9b6ba0af2ad918787', '\x1c75473a51ac41abfed502dd88941f612b762535782331776b4e40d5c9fbdfff99baf96e382837c2aa4267c27ae7aa50ab4685b4f810abcd372f25a93597367293e650f4bb580b9d45b2f4af64fb74381956f1a933fefb177e2aa6f01946e90689837f6ac09029366845ab65465516f6aa9ad73393ec2e666f6a004650f7d32e98f6a50a88e9f22012b34cb7d3c729ff8faf3d94de0447bf2d53cbbee49666af25672da9bfef105d99d945552c85083802667bd404656d6153f8eb4d196e339b0ef18128a0', 3, NULL, NULL, '1e51425fad8641178e0738bcb4f3acf8', NULL, '\xa6e4667538b2fa12879e31442f40e773389efc8b63922d3065a182be5249d219', 192, '\x61656165548150bde8adaed9c169330fcde3b361c4d26145e01f55ee78eb08fddfc23058'),
	(193, '722a06e500f459133d99603d02eb6542', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, 'aa7d479ebde84da48ffe1ab94f4ca729', '\xc1ef616e0fe01f4b96aa0eebf8911f1f70f2f3fe695008f165c8d4ed62dc4367a4178f5170dc216b797e2e1e28c222cb617519508b98abc1289a7e99d6c81f3d58f06d33665ecd741ae007c308e483eb69fba83b6a4d96cb9a87ee1fd81f63485b4989f945b2dc076cf349131bc19b5fad2388542b0a4e6c60c015121ce7f6a25b91bb0d98fe8574f01bc8012fe5d6387f67db4b6d1d11ded4642cf1b80336b9c65d8bdf665d9abad887a842325313aaa4404e7b496cee62bee1b00d3226f624bd97a5244377ed41d8', 4, NULL, NULL, '6b307b2a3d414c8e80911968679f711a', NULL, '\xcb7fee0fa934469bab09773fddc244a6fa0a79a132ba147fd1db108b47a3c605', 193, '\x6165616523cb9653d5af2b6ffd9181d58a869836546436db93294a09fba96f60044dc8cc'),
	(194, '722a06e500f459133d99603d02eb6542', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, 'b5c33b25ad3a4facb78dc518b7761417', '\x9dca1ac1bafb0bcca73c648efa3c172823e4f72a057f25bb2d77590d0763031992ece4647287449b0c884b855fd951bf61ce60fa08f0bab269d676d92d7e3f2a672dcfbe5e5d6a6975eb7ea5073c7569d6a28a202d6ac1b2e28d64c2425414e031a28a94ce75ffe9c0ae6c497062994245754b51f1a7d89ca1fb65c70b8495bb1a878885f4763405987ea63e95549f5fdcdb6b1065391c9f4af939ca70e6198294bfcdcc1a9f0be7d1b1f85da67ecd81926e4123eac900dce6621373dbccd76b068284030d3c5bde579596bade0e38', 5, NULL, NULL, '55a9272583fc4c0897f0461455b1e90a', NULL, '\x4b9e5028e3e5e6d14d319c524d9e02568da3c167eaf2a477a7bb0f5c68c48bd8', 194, '\x61656165edc41bfe0044110b523572916578309a269a31cf679d91aaa176b7c924021a0e'),
	(195, '722a06e500f459133d99603d02eb6542', '2026-11-14 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', '0dc364a9caa84f13bf8dffd7db72d754', '\x37bb034946c064bca670379b2accbda9778676cfa4cc8fb647bc9cc22c47792cf45b3fbd305b7ed58cd98e16b7826ba9015f6844c30281e295ae377e9baa6eaafdf37d28d7b1a23aae11bc60f0041f0fc901c7c36fd947eac52ebaf5a0c53cd895853397266ed49f9779d14de992674271cec05c6e69466a0b79d158927eb09880b87fdbee2722d2c5da4c2e3ca368ac4c4a1442aaa4bdcb1a578a877073d17008147f334f2643d57eb34d0125568f9b78b9390f533fe85b7440ceff17b905fec19e2362d4bf0041555b1cbbde32954af7267bec1b55de52989e2398f74d56eeda5e55c7e38b8c7d7a50cdbe1e212624', 6, NULL, NULL, 'dafc45362fdc4489beb1a72d138dd690', NULL, '\x6739469a3a43b087c8266f4812921e6384434a83399dccf0aae3f24afbc991a1', 195, '\x616561650032e52dd3e89d1fa2e1a4f17be4dc571a6b81340530f3a131d131e54dca0e71'),
	(196, '722a06e500f459133d99603d02eb6542', '2026-11-14 08:00:00-06', 1, 'visit', 'taken', 'decided', NULL, 'dd585eb738be45058c2985a9df5e41c5', '\x77f998e8e0623f00194654d45b147d327a683fd0dd5c990573b5f6660ec11cc1532f6c4af030f0ec1b5e2e1dc1b18868dce412954be1aa76ebb0b60c3123ea6f96ac4c7ff23c313b321b751e633b4422c61ce096a23313abd63ef5cc3125f43f9cb5322ec791e3042207d96ee7b6307f430af5929d32fcbe765bdd8c7843b30d53c88060406f78e64673c4b0f9c9cedc30397fadc96604340d3665ff1ee43f3b48239a71a194afc0aacd1363740dfc35e6ce5242da38d455747507afd8fec6e553852dce857bfdad34e3049f55b19de19ef6da734148e02f5bb273c528e3ad8603e3df7c833810cf463b898b3bd4a42069519ba5de9996866d117955e0fd8bb5ff8cee36e2fb04ddc43fae5581', 7, 'booked', NULL, 'dafc45362fdc4489beb1a72d138dd690', NULL, '\xffd019dacc7ca454f4a33e3ee0a115db14c45b4e973dcde0e32e211bbc1b6636', 196, '\x6165616511a004207617c6e24b4376ce0a7676918271f570aa8a3ba71edee20321aa7ec3'),
	(197, '722a06e500f459133d99603d02eb6542', '2026-11-27 08:00:00-06', 1, 'visit', 'decided', 'decided', NULL, 'e3d3ab672b6a4bd6abf3d36250bb89df', '\x881fdce6743a657fdc29a467e93938acc701ea4646e726a244453abd885e9f39c57611d57b8bdcf3885345ee6c041d8bafb43acd50445589bc92236db3537521c8c2d4c1984073e521a92738324f22735c8da0452462691ae376d367bad9b20b287570c2d03b0f370bd54e2f214e4e424b60c2e5a25c55d6472f5e2c266006b37f0ce2debc9460966dd93de8ffd9c2d5e05f3615a0ad9479e37a1aeb6d4a888d5e08927d99f5334e7e56d2ade2bb45f2f0bc944d6228fe9a218b4cccd7cad2eaa290815f65c9ebfe3d30fd14de00450191906e3eb991980e4b2af821a9b0f72bac2c7d6e5759b49181fb455e461399a2dbb02350e24f78', 8, 'came', NULL, '6f7df2a46c2c47edbe39fce5e61a7888', NULL, '\x1097f0ddfad342e94f2375417074acf90add8fa3a698b5f4978daa483e810f15', 197, '\x616561656f58b171c48f75af90b90d73679552653d2aeae636ff24ca8ddd96f4e4c657b6'),
	(198, '722a06e500f459133d99603d02eb6542', '2026-11-28 08:00:00-06', 1, 'pinned', NULL, 'decided', NULL, 'c34c453012d14e88b47bde1874cb6246', '\x9c6313551f09393ba3a8026e89004ed37e4b35165fcc1de892e8e27d6b65a02f9bcd9e407d8aa69ddd765a591680c069446019f7e04f8078403bfa0e7ff6b4e680b5ca6024e9e690232f1f28be0f4c7a196c75764c3f82e3946ac2bc83453a8be28d5f1380efdce6d059385d', 9, NULL, NULL, '3fa001c879c3403f9d2150e009624ce8', NULL, '\xf20fae4dd992723ece31a86517b3115807d281c11a56420d3723b258aa684b34', 198, '\x616561657cfe49dcae3ee0a71fd8589cb23182809ea08ee2391cb444ed41f25f66951a23'),
	(199, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-11 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '4275b5a73648459eb9ff0268712f9396', '\x33465f0dafda6456ece09df7c6c950a15c2e7d577c051177955c1fd4b740e1810ea33ebb6f379c67a6eaaa720b94d32c1ed1a6bf2543', 1, NULL, NULL, NULL, NULL, '\x61a12ca31749e92519199746cabf55e579cd7dc18895743c20dfa328b4cfc41e', 199, '\x616561650a9778fefd2b5ed4fd649868b519aeae8421264eaed2ecd521eec438f6c3d3fb'),
	(200, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-12 08:00:00-06', 1, 'contact', 'new', 'taken', NULL, 'f3f0fe8596304be5ad261bde8d56e77a', '\xefd0d539135ca37968589f5200c65581fe34850e11fd38c4f4c57651e33e1704a6ba745e9a78a453014ee85aa47d1cd544d7e71fb2b29c09c8226fe1c42595cf6c96d1c3473b6162869a3fab285c477c9e2e169a1189444be08575ad14934431bc5a8350b80dd64849c91e3624219c28270d3c653661465ca3b0c9dd18c57214fd8e53d5716ddfba1516066023e58ba78fa8130d7f400d63cdb15159338e58edf8495484775b59da45692f3e85be487c4b3ea8736c67f750b2ed77efe90ab5bf5af6d8bee293ee1eecfd66dde8bff564ec4317cc3b33', 2, 'spoke', NULL, '84ae3059c3894d71b9ed8b70de2cb402', NULL, '\x92564cc6d2ef3b85616e2625cfa20bb4e85354b53de3c613ba540cc3844d21a4', 200, '\x6165616527fe13b40de80e1576343b93be217420fcaa30c17e4f8e691e68d213e4d8189d');
INSERT INTO public.events VALUES
	(201, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '63fcc3090a7e4a47bf0d74e7b9ff9199', '\x5139fc0c08a8ccf499dac02ddc4462f3c269ba428f3d8551115756d60329da6687d619d095d58b00cb03131a31ff5380c26d3e9d77fb24036dbe75bfc763af690e7f61a8fa113434e40b6aeeb382c4490714b9542dc733859f357ce8f2a963dfb5cb44a67dc3cb7392e565a20cf3b68588473ac3a52397b28e187c51679bc06507ceda9488464a61418b552b45008b871b4dee5780d6e1f9966730e37966e06a97992aea215c43bcbc4ee13bec7e50c48a49e357d8562e88f09b2ef195a120d3382ebc6cd5', 3, NULL, NULL, '0d68c5ef733a46e2a26872bdd00d769e', NULL, '\xef85d73a01de0e84734650cd43e1a6e503664d6754bbb6fde8acab4a85d291bc', 201, '\x616561657c03e82ebc3fcadfcbc019913d6dfe6b3a50006305c42727f67bdc0f960ecb82'),
	(202, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, '033fc526883e40ddbc3338ebf52d393c', '\xad654ee581c80e7f075123a40535990a78cf449c89ed0844a9ca6cbfefe7c523d2e7363d9dff71f4342c3a25cf9d22c5bba1366e16328c19bc0327b25fb6611a9b1d93d48039a9ae3e8863770aee998a482c635a7831b6599fab62f0dc5f1ebb03eb20842c68dab6324a512a5df05f0069e4a334324afedb9c536647d3e91bcdb7a40f61689deea88c1b01a099fcb103d7c7d824f1f7c83903ba9283345a66f3b4c37791d5f20efa66a8e12d8b30ed9a999484550325df0a0b9da4db5624e65f26ea629de90f1fa343', 4, NULL, NULL, 'd04e49c67c494cd49f7ddbbcb39f7761', NULL, '\x39c957eee3176651f5d71d142415981557d695ad88213c4c1eaab68e83845ee7', 202, '\x61656165106230bb659f224bb4d428ebb10bc6de5f27be9d43bd1c09a641d9ea2e9e014f'),
	(203, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-13 08:00:00-06', 1, 'answered', 'taken', 'taken', NULL, 'd69ff893cb9f41c68520cf342c4dde01', '\xae2fd0fc8c502919cd76c7c7a1209bc7a3a1c2e75253bd1ef249a24cff67f885cbb953a26cdb5ffa24203d58bd17710fff6febe2f128269083fc9a2e4c5aae41533a96b4a32282399e84b70f1a0f93c38d6d13151e3247f9ad99e91af7265393941317beb8e1d3001962a13862594be1fe6c5d102a57b7d579a83b10544a6b56077d37b86695ff89adf2837c57f9c63e5b760ff1e8629f4a4136aefcec0471ee25becfb331a62cbab89ab606fa3ddcbcfdcb90b6c10a4fcac5dadac496614a624210297946268c14a492365cad825f', 5, NULL, NULL, '5a0c62fbe23b485188566da0668052a8', NULL, '\x7cd376335daa4116306008f23698ec5dfc1278e5ce602584a452c30e6b820b4e', 203, '\x61656165af26ad68f5e36c0ca5e57719d5b07879d490d9e264b433ce48ab843ce76d4dc8'),
	(204, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-14 08:00:00-06', 1, 'moved', 'taken', 'decided', 'book_clinic', '7f8740f4739a430488cf013a3fc7b953', '\x4874d620b01eab0641d951ff2b926cb2b17464badff11bc66b3e472dddd1732b381c7a3c5f68bfeb78ded2ada8c270dc62f253fffaf219a71e798cb4c59e48055b376310a813a6c4bd8f7c6528d87424493009cbf991be40e3dfcfdd858e291f93a50f3d5731c34090bbf3ad11204944db169122f201618091998c16d372d97a9dfdafe0f19e90bb1ff2d32764f2ed407317196a2184d9defa0fcde43182f8166c1b9de226afdb133f4c821f40638ab35f80ab6af229d3f8559540040e8e38a34c94894ec628636f64a8d0a0672da7dc720d8e6cf3b76e2394cb227e9ceb284f30c09a2d491da757f697a8c0fd486242', 6, NULL, NULL, '305aa0d33f434e5fba5087bcd55853e8', NULL, '\x1a9c7ac63ebadd9cc81738b86f9654845940f2ee7a6fa19bfc4f076a2ce5a02d', 204, '\x616561655af7624b89ea8ad4cff66f616c7c0479a55172952b9c2e8fd189967d7f9e6902'),
	(205, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-14 08:00:00-06', 1, 'visit', 'taken', 'decided', NULL, 'a1959206409a4e64be47fb0078790172', '\x4ce5c47a7ff5cb193da5108a08fe2aca5431ab31b750101505a6738f6c02f0dc374d0bd45feedd2d9e2b666660112b3a31bf53e98458f4cd1f3455467caf5ba0bf72c83d1b414541666d91c9891e4ad0795fae3192b724814f82d9ba8b3e93c5aff436ecc461ad731a2e8b0f6b82cf536a8f34162b51b87b25025fa6f03806c9f4c099e29534121212c1c2c2f2d5edcd29d0678501c0dda22bcb633894f850a0c1e5fb604e4e8d7781e9e615374c2b25fee4992afd515fb1a47cef3d188910d308eaad8780496f71a433c17b7ea106ccae23cd9c5f7695c8f575d7a28d045d8146d89d3a260b76657e425aeec89864a1112c86d13cacce1ff8c985ee1d6321faad6aa04791b68909507796a0c1', 7, 'booked', NULL, '305aa0d33f434e5fba5087bcd55853e8', NULL, '\x8b0d6c90ef6c6318fd59a17ee8bdb0a8e69ea0105328b1d8d1e429ee31b1d7a5', 205, '\x61656165410b0f5461693d20be5cee9a0d5fe997b81ef89cc8d39d484208c926fe282a94'),
	(206, 'db6d2a988996cc62fdac86ec61419e68', '2026-11-27 08:00:00-06', 1, 'visit', 'decided', 'trying', NULL, 'dfbc4d99f51e4d67b344c43cb18a5fb3', '\xa5ac73604b8c63aaaf3531046332ce36dbf7fe0a1cf5ea74b494696c34c21ee0250b6ebcb42c09e96ae1036fc13673a40b528caf72efaa86249ee5dc6dd7fdbc6d6b9ea53151bd04e1db83934727edd0e032ee4655bc93484be13b4c9c26241ba64c2a59090ef7cd9bc424b20777f6716d285f0c20140cb14e2019f4da72e5ad9ae40f6d0bd24d0a5ec027cfc44717fb5d4478821a6ce91544846bdba3002bf9bb506ba85e6fefec894185612de82d671ef79d7f0fd641be40b5882b72092022ad7f9b1e159f3e24be434e36d6f8c3011d7dff357bf03751f2c040bd485865c5d0940248f860790c87537417acf918c54d120090c0cde0a35c60dce2a5c51f22d59e29bf65ffdece70d8964e29cbadaff6955bbb4bafc33c04272f74299b9ecf5c3eb596da239a5aecaa75771eacc6d91953e27d1ee3124556ce141805baaed186a9abefeb45ffa8e9e01fdb', 8, 'no_show', NULL, '687ecfc106e3428a9cb870f0a3ba90c7', NULL, '\xccb5586cd68d72e55d9bab14a2b14bd74ae34d6b41cd69989ecdcb3c8ba9ef1f', 206, '\x61656165d4fd86ad96faa59711e06f134c53b5bd21ed05ee3dab4a1b428ccd1ddc7f1d21'),
	(207, 'a70f86a4f40e145fd3b5189f1dc757f2', '2026-11-25 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'ba8c881f16f046199936c318c380578d', '\x4c5439f0839a1d41b39560a3cf3506bbcf6da0beec5b4cdc5d7069c21681473e7025ca08297392d8e5a6dbaa84b672f7edf525dd55c4', 1, NULL, NULL, NULL, NULL, '\xa16a8ad13f0172758e7528572ebd4f3f36cdc42818c3f790ad660d29e5a5267c', 207, '\x6165616546b225607d0a048c27d0b20261dd0637177725c666dae75ee71624b9db52e46c'),
	(208, 'a70f86a4f40e145fd3b5189f1dc757f2', '2026-11-25 20:00:00-06', 1, 'scan_request', 'new', 'waiting_for_report', NULL, '371f101e5a93445ebe82d9686ec9357f', '\x086dae1f278292635725e66a91b7d38a02dfc1e9a9697ca33f73002098d0f0f3db30edc5fbf71c08895910eb1ba79cbc2427bbaaa374415114a439ec4550e1dc5cdd556e2ddba11956e9d4cb74de260548eb5ade42c597c67fae1fbfd0d35ed324126dfb5f7cc3caac449a61422f001d3bb8dcd3a71a2ec0d524f09073e34bb0c0975c09e47d51a8893bd734a509b6fb731ec5ea54f5b65fe05a2ba0d35009df60b82a99262952688a48f9597619ab6842b43c5f47951d3fc9d526cec5cd18f16e0aac61233fff7d6107f03c8d1c89c0f85755916cbf9db975f11314b44842dcff35963176771ed44cb8a0909c7adcf3ab0f8a9367f134c9d354b46f17b6305bc3b9', 2, 'asked', NULL, '7f5eaef936b74489b991434b9751279c', NULL, '\x36ee782a0fa5d127b68595929e9bae222e2dec6b11fdf90a9e013f38f1dddc46', 208, '\x616561658933fd901248c60112130e4da0325bd454cd841630a29ba2545e8dbb1e137532'),
	(209, 'a70f86a4f40e145fd3b5189f1dc757f2', '2026-11-30 08:00:00-06', 1, 'scan_request', 'waiting_for_report', 'taken', NULL, 'ac078df4b0034ca8a873e822dd730446', '\x862c0e264bcee5769c7f777fe15b34696d572bb509cc1d78ee4d216d04a36d61b3283853f6f8e5d6ce2cb99ec7e2faa8a79b535e21377a782e8bb8503862713dd98b1fd898a6d252a3ebf76e921ee0b628469a5e4fd6fa8bb4a08f3edbcf4f2029e51490410fa858b0413c592bf85b64410c24281a24a1fa42634994f32357ab491a76b565eee91f065cf45af4738549b015f0b20fc5d5ec5c1e5da915533961b13fbf20f493893c7d158565c0952e4f5e2230a7fbe6687c5de0e913ac4de1f97cf6794aced5f33cdf7b4642db230204d27c06098d844b0e258f0a4603ef7baae73bd45f7c38c89c3492122260f1d6c2aa2a40b90a6ed83a316de0b24f22f2ca63933fa2972afa08afacf7f2981c3b8f32f2a538c9d37b28554fdd91281a63e1de9bfa97a2b8459a225b8df5b5b3c175404855a79fef25433348ec7c8946263776132bd9910610b170a1a5679adab76765bf93ca30cb3d309c58dfb464e437613f525dcdab061b2983719b4e154ea76cdd7db1dd4a2a78940128233889423c557830a3d3d672ad18af356b56a19aa936a69ca50b549cc64933a7d11d00a6ed779e6fd246a30784af8b2b', 3, 'received', NULL, '106c8ff2ae28465cbc30443088ab370f', NULL, '\x5f111125e986ddb1386d03004acf80cb9bfc4bc0f311bcf83df5704a08d857ec', 209, '\x61656165436fbb6bb5a960f68b4b4339e4128a36499effeccbeccb303121a7be600e17ff'),
	(210, '94cd1f478ed8136bf6098769b3039ad3', '2026-11-27 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, 'a879ad690b6f4898a02cf086cb5720e2', '\xc22dffa21099af33d79c50ac7c878037e1ee9f9fdfc3c1b639b4c7eb1afc38fa1e7bb00a1c2671457de8b5abbf9f62a2ab538986044c', 1, NULL, NULL, NULL, NULL, '\x65aff5caa7396bac24005559d6c585c7177d508a910478fb60d634e086ae7933', 210, '\x6165616533218e1367ec52beb4f459e09de22a53437706f1c16a29200ec87c98186faf1e'),
	(211, '94cd1f478ed8136bf6098769b3039ad3', '2026-11-27 20:00:00-06', 1, 'scan_request', 'new', 'waiting_for_report', NULL, '9440adba43354cfc90cdda22bf3b20a3', '\x56987dfffa99e28aca8802728ef8111a2d8ceaddde2b29f8f82c1b973b84275530499659a038d97708c8df1262e5ad55a3f77410810bc833d9d4ec07f9cfb61a7f3d27ce719261cbfca13578e4066ac558fddec2adf6ccacb4c9a267dad52ce3d79fd43d08fd631d46e5fe77304b61cc0c1b22ed30a71b450f28aeb959bc2d117998e999bbee7b063b33913794426718f1404bd19ab327ca346e32c6d7a515cb79ff55cb3a4e2eb70b98b18fb352d4d9c00f0778467163d96db9f9533c2fee1911a403ddfd2a916a3ea0be458e082438afe18f5c11be41eead1201874c6a3a7b570a11891e66cc8b65b7b678673b9e7c10474b5a26b1ccc8cba0b5dae2a2d126cc3d', 2, 'asked', NULL, '32c73cb5412d4a26acee9602b4b436c2', NULL, '\xc1d04f9e130d43a5a1911c4801bdb793f650483a0861865b36f76c792df5e7c2', 211, '\x61656165db3d859c8e9725af62ab8095cdaa760616dabfa4406a67f639f06dd167c94988'),
	(212, '4d9928cb4a9c55819f402c6000fe8adb', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '66d4f4980f2f418ba6d4abe18893926e', '\x97ec286f73dbfb273c9118a5d579ff97c446ef84c68a7d83edd05f035fdf54194d172cdae0200d3c3630d37b31bfb1bf42161e38f423', 1, NULL, NULL, NULL, NULL, '\x421da5b2b7a2dc946d50502ac9df05a340e8ec5dfd7689bca4f84d53a8504c0a', 212, '\x6165616566597dd1e27891ded545fbafd68e632cdc3d4e748ee766e933b6e98c5c44c2b0'),
	(213, '4d9928cb4a9c55819f402c6000fe8adb', '2026-11-29 08:00:00-06', 1, 'amendment', NULL, 'new', NULL, '2990c8f674024757970d238e87ae7af5', '\x29ccc7c7ae8dacdc2a534693a4a6c2c95ba083a490d86f5565d543994dcd88df88b5db9dfda107c170f30058c565f7b058d3233c33ddb5e14fbafb0a9007283739cd3684ceabbc6727cc2a51208cc054a126c38bd6b765886b50', 2, 'accurate', NULL, 'a2ba980f7de4492a936079fd8e5e6be3', NULL, '\x87d816f7d30e501948247f1b7c40ef6c66624dc84b38be9f7218a03ca675705b', 213, '\x61656165cacaaadbf7747ccae4a91aaf8b35bc72c2b5c83e97100810c08188418b50e740'),
	(214, 'ce5c7efff272297f9598020aa92969a1', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '73c96e80ac93482f8072762f3c6bfa52', '\xa9f8d3b4bfc4d0d640e359ac82e29b9a206a7043da2bdc1a401dcc5256a2d2e984547fe8cd3ab343f55caac0fd68ee81c494896e8ad3', 1, NULL, NULL, NULL, NULL, '\xc1d2faebf875845e46da19da244312fb0cda77f766051ff6230b15b08dbb8f13', 214, '\x6165616575c4ff20864eef0294f051ec38293fbe35506b288cd4a2f4dba2fce1a88f9d74'),
	(215, 'ce5c7efff272297f9598020aa92969a1', '2026-11-30 08:00:00-06', 1, 'consent', 'new', 'new', NULL, '8006b5e736d04937812e85ddea7e7458', '\x1036c4088d3f27fb35056cea0ff27e77f52a05384721d572130a7cdabbb234303138e5e032a9bf134e42a40a754d7e580d83abfb9d7f15ba39ae5dff4964fc0c647340fe05e6f319593aa7f1397a860986ea921421619b627285e8cae0714d53c09dd96ae9a01bbba95ab6b89e35bb3512071e65099738726228d4cc64', 2, 'patient', NULL, 'c5328625b9424c2cbbe5cb0a912d33cd', NULL, '\x2f6b0719c991e74d72aa2f869e41e549b3136633cb810715a1e5ec1c14530bf6', 215, '\x6165616502cbd5003f52ede60edc70c967fbb8166a2e876a7faf096a24976fd26dfc66d9'),
	(216, '3477b3895e079b9400f5641780ae4cb6', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '344c29e8998149378cc2fb5ead760bbf', '\x09a00a24e6987628e7532b28ea3ceefd3190a3f75fc941728b7a2daf1604c40cc565e7e6be2d1f095506b5b7c6fb8aa985b7da51b6ba', 1, NULL, NULL, NULL, NULL, '\x09001330a26332ceb73be4f2bfd584b28d80681240ab86e6811dcfa4bbafd323', 216, '\x6165616517ee6d2f0bcefabd307d3b437c5eacf0ce9d75298a15c6b20c462187c3fc322e'),
	(217, '3477b3895e079b9400f5641780ae4cb6', '2026-11-29 08:00:00-06', NULL, 'legal_hold', NULL, 'new', NULL, '5cbaa83b9d304d12ad33b6157e2e5c56', '\xa5f19a098ff8fd32e739ff89fc6b11ef478f6a1b9cef306856fff2e1af5b1c6d0d6e7fb588a587da09edb1dc365e071278d247f2eb32bf70707e8c985659c8d946', 2, 'begun', NULL, '8cb255aec56a425db81389f761bf650a', NULL, '\xe38f4854a19bcac3bf37e637f83245125a2c13806d0af8f41fae740cb2af0468', 217, '\x616561657d8f75eb0edc27bc078003598fd3ad0451b50d2f7a51da39f08d28ac8dc6d0e4'),
	(218, '3c5d713741c211e18910c104ba496191', '2026-11-26 08:00:00-06', NULL, 'sent', NULL, 'new', NULL, '1778adf83be64625b5df03b7a79a7b40', NULL, 1, NULL, NULL, NULL, NULL, '\xeb419b296583928b6fcb2e9ab38ff21abda07419b933b88cf994ded44393b59a', 218, '\x61656165e656dfbaf481943641788d9349bccc89b6f9e89fd361a148eefd06944a84ea59'),
	(219, '3c5d713741c211e18910c104ba496191', '2026-11-30 08:00:00-06', 4, 'erased', 'new', 'closed', NULL, 'd6670c24ffa9428e89d38c4b49bb4ed8', NULL, 2, NULL, 'patient_asked', '5ee9fda43cc84a09a705f80cafa816d1', NULL, NULL, 219, '\x61656165ba4816b0558129edb23ef73253bbf2ae3d46b6c10629f8f39512be1c856cec2a'),
	(220, '1c91167638db421c0807488c5a5dc3f6', '2026-12-01 05:36:00-06', 4, 'rescored', NULL, 'new', NULL, '5f6a91f4a3cb41e4b5b789ec74a4c1f1', '\xe0df5ad89c2ddfa79b6b5b0cdfe8f910dbb8d1b9d0ead74cbbbf0801c997d07f14d0158387ec6bb5a77111106c0ec1bea9a9f7161f2ad8ecf176ef2cc3936745012219ef6516ff69784b640d2b4cafa93187a55c0c5f28f1d2f505ccd191d72e00a8e71a863a651a054a2039a3332d013e691f893d819d4fbdaf610a9bda03d7c3e0a8946d431892ee2327e0419c683bb8b0ed09bcd72ee4953ec8251ec6d10f91698dbb26c5174acec3d1ce6805b1cd610d9f42c53ac6fede90413b6771711857decfb1c5debabb23f594e9868e248e26303ccdb99413b2b95a787dc52780b2b1e63deb1291215211110b5d56ffd97cfd1318d75217fe4c12ec43d7701fe1c1406421f01f1783de17', 2, NULL, NULL, 'b4c34dea72a54ce785de8311a73d3a12', NULL, '\x4c41f12871c295054216954291c1a5fe64411a20f5aed9df1b144410e1939663', 220, '\x61656165979e16388edbb0c749e19ec6283fb371637a4841832b0051e11e3d597f6514c3'),
	(221, '5986976a84741426c681730bab12d4ac', '2026-12-01 05:36:00-06', 4, 'rescored', NULL, 'new', NULL, '6e316a0f249b40e59ecabaaf2040a5d2', '\xc8af902b00cf28238961aab52f719b0f6a2d5d53813c43669360b8f1f38061150c06848b1a4aac3ccd099a2e719e7cf5746072242085f0da2043e56ff6019184c1b17ee855a89eafe144cdf46f9ce68bb570a748908b25cc09ce796fabb79f3001e773c94c39407beeaeed1759ab9dc805ffae460a257f6d5f66caefd9250ef274f1005632358c1b72303d81791dc1dd693e24786e207890471c4442f6411cfcce88debb7e7c5905c5b44f84a6dfb1314a7d9940663d244c515eeec30b200a849ece2e87e859c47ed6af73d3cda50dd5ced596ea0aaac4905208ecc3667e66fc1e5d3f2044b36c084ee48aab0e66da80e5387983ce30c5913a56ba0a5f0c6c631e56c6c1666376cfd4c67a', 2, NULL, NULL, 'b4c34dea72a54ce785de8311a73d3a12', NULL, '\x49b09a0d3629107bb951c594b5080ebde761559c6c3f341182d742a591b2189c', 221, '\x61656165e65d2ea0b1ade007558051053a872ee0f43d3deda53a9e2910af5d39b59d7afc'),
	(222, 'fd6c16980f392a399c7dc3751aa7b34f', '2026-12-01 05:36:00-06', 4, 'rescored', NULL, 'new', NULL, 'affcc36927be453388f0cc4f8c58efd1', '\x36fbcd53be07b1bd4122d6a35834ca214328f7ad9b6bb89d7f724b3684a3bc87b249460cfa13d81365f5baccb77228bde8ab92c22bac2abcb6fc5a25487ee30c95c7bef16a5f89969cfab9cfd6e3d5f9124d38c92400b134fae2bfdaf05fa8acf36c302ff285b6022805c957b25d7aa7758a1b11eef74c0a02db67c663081fa022dbf39a797c621da2b45a6aa0b398a8e859f92e00ecc8ee358a7de9cbb5b7a29c207b7f3b6dbc69f784c0ec001834140b394e96abe382d314af7ee33f793c155f037c3e1ebcd2fb032e63e28131c41cccecefae5d9dca556b1c692a7f3d0ba107087c4f3e0e308547780a77af275919fdb0afce629db0ec84657d38ffabc8dc1341713291d63d9f1911ee0d', 2, NULL, NULL, 'b4c34dea72a54ce785de8311a73d3a12', NULL, '\x20d56ec20b609d1d3b978e0daf30e173292578b4d8bda1de79af6a9d446b392a', 222, '\x6165616576afbc482fde44521f89766befde74342f1d636f7588cbb099a9cd5855cdce9b');


--
-- Data for Name: hard_pages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hard_pages VALUES
	('check/bone-risk', 'en', 'unclear', '2026-12-01', 1),
	('check/bone-risk', 'en', 'word', '2026-12-01', 2),
	('send', 'es', 'too_long', '2026-12-01', 1);


--
-- Data for Name: hazard_sign_offs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: kept_notes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kept_notes VALUES
	('a8551d853b714460af175a90906c7672', 1, '2026-12-01 08:00:00-06', '/staff/submissions/9a41c20e4f62c8ecf1c19778074b185a', '\x313935380678d88c69182bc76a5667765df12e565ed5f6a4c843b5755c245371bb4224d9c42340b8e6fa1a66f741c3da8920fee6a0f9b02403b5ac991064eea7ca0d77d62af7e4e7da540e244eaabf9a8fc5d9a7403692fc2081bad8');


--
-- Data for Name: key_fingerprints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_fingerprints VALUES
	('audit', 'aeae', '\xeee70567112d135d08be9df9b8d4bdda', '2026-12-01 08:00:00-06', NULL),
	('cookie', 'b91f', '\x10821f40f4dc6ef70269a8cef2685396', '2026-12-01 08:00:00-06', NULL),
	('csrf', '15e7', '\xb00f0d12a3cb290bf7cde9df73e0b404', '2026-12-01 08:00:00-06', NULL),
	('database', 'd540', '\x73d8ca90edc6c8fdae1f8e64619c2746', '2026-12-01 08:00:00-06', NULL),
	('fields', '1958', '\x1dbfd089d6d204e26063c93454417062', '2026-12-01 08:00:00-06', NULL),
	('index', 'c25b', '\x901936eb7fc46033ca2967c99f9d45c3', '2026-12-01 08:00:00-06', NULL);


--
-- Data for Name: learning_counts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.learning_counts VALUES
	('2026-11-01', '2.0.0', 0, '50_64', 'en', false, 3, 0, 1, 0, 1, 0, 1),
	('2026-11-01', '2.0.0', 1, '65_plus', 'en', false, 7, 1, 2, 0, 1, 0, 1),
	('2026-11-01', '2.0.0', 1, '65_plus', 'es', false, 2, 0, 2, 0, 1, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'en', false, 19, 2, 8, 3, 5, 2, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'en', true, 1, 1, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'es', false, 2, 0, 1, 0, 1, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'es', true, 1, 0, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'hmn', false, 1, 0, 1, 1, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'other', false, 1, 0, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'other', true, 1, 0, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'so', false, 1, 0, 1, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, '65_plus', 'vi', false, 3, 0, 2, 0, 1, 0, 1),
	('2026-11-01', '2.0.0', 2, '65_plus', 'vi', true, 1, 0, 1, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 2, 'under_18', 'en', true, 1, 1, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 3, '65_plus', 'en', false, 1, 0, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 3, '65_plus', 'vi', false, 2, 0, 2, 0, 2, 0, 2),
	('2026-11-01', '2.0.0', 4, '', 'so', false, 1, 0, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 4, '50_64', 'en', false, 1, 1, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 4, '65_plus', 'en', false, 4, 0, 3, 2, 1, 1, 0),
	('2026-11-01', '2.0.0', 4, '65_plus', 'so', false, 2, 0, 0, 0, 0, 0, 0),
	('2026-11-01', '2.0.0', 5, '65_plus', 'so', false, 1, 0, 1, 1, 1, 0, 0),
	('2026-11-01', '2.0.0', 5, '65_plus', 'vi', false, 1, 0, 0, 0, 0, 0, 0),
	('2026-12-01', '2.0.0', 5, '65_plus', 'en', false, 2, 0, 2, 2, 0, 0, 0),
	('2026-12-01', '2.0.0', 5, '65_plus', 'es', false, 1, 0, 1, 1, 0, 0, 0);


--
-- Data for Name: name_indexes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.name_indexes VALUES
	('00495d96244b8f702608ee1f6f4da674', '\x62295b2043c345dd894de6940b646816'),
	('00f9f7133e444da7d3358ccc54b527d5', '\xc816e8f72c5aee89d89c7e3c47b01e70'),
	('0b3ce995db004b35cf746ab85012088d', '\x64f9a22bd7973ad22ba3a959972ffee8'),
	('0ec283f72fbe6266e4ff6ccd2576e2c0', '\xd903b106503439ced7a3941c8ded85f1'),
	('10b1ff5be00e2944e7cd694ee547d877', '\x9eda3a7d926a316816fe670ee365fd24'),
	('1341e78e79c1ec8c7b455d5cea966467', '\x64f9a22bd7973ad22ba3a959972ffee8'),
	('1b0b11b57096b99daf448748a03bc33b', '\x053e69f20d42a6cf50825e8f0d07761c'),
	('1c186e4e3679477fd0e4cea731439849', '\xbb21dae8516473041c26967e3aa1ad8b'),
	('1c91167638db421c0807488c5a5dc3f6', '\x518244c8986ebd35ef30e5ba1d454083'),
	('2a953ed0276107210a0124edb7ccab71', '\x8fade17f2bb4fdcf38dd717a805154f8'),
	('2f3acdbde384b506be16d3c8d404a77f', '\xdbab7832be62523f6f73307a238399b9'),
	('321b22f341b3d4a66a38fca25507d6fb', '\x49a20f098963848cc383f9edce9814b0'),
	('344fece9f94e56672adbef401ff4d0a1', '\x154263378a27c35a362dcd0d72ebb306'),
	('3477b3895e079b9400f5641780ae4cb6', '\x0b150ff133f1fe70153abab949660a1b'),
	('358d4f413926b4b1ec175603bdc4aae0', '\xea6fc4380f2a1275426d1fef1c7804c5'),
	('3c5d713741c211e18910c104ba496191', '\x4595ddff64417af7b349106ed27b4139'),
	('3cf4a06c12333c40e218ca5cdfc3df1a', '\x64f9a22bd7973ad22ba3a959972ffee8'),
	('42b22239af0b2ec43deaef8bd9782cdb', '\x0e3864a1de23586c55c1bb370daac00b'),
	('4321c5f5e7852aab5e26e53a9139c1d2', '\xb0dd38aa889f70e33f5792ae09f30b9c'),
	('4769a7f8c0568e36907db481e0fe9de2', '\xc343c122bf30edd788764e5d0026b44a'),
	('4d9928cb4a9c55819f402c6000fe8adb', '\x1d2e54f8d002a8d5cc88b63891537b84'),
	('50d264d1242aa13318779450d1e3ccd5', '\x253e1407e6015ecbab8e331c624d10e7'),
	('5986976a84741426c681730bab12d4ac', '\xe8ff70cb74a61599eb8bbe2d25a930dd'),
	('675300713bb60a206b979b495bb179b1', '\x61593ec602d7052f7b4939c4e42184a6'),
	('71772a0035e2ea80b476e5889c650015', '\x8bb18c957d2d46c139207e1b01f2c7a6'),
	('722a06e500f459133d99603d02eb6542', '\xa16f9839916e56757bbfcd69e7383d3b'),
	('765376e09998b593566280abb21ef2e6', '\xb9fc2d2acd6cab76a954db31de326680'),
	('7aaf8ec0dcea8ea9610a180338a09195', '\xd645c5a330025e55810ff9422d708a3c'),
	('7d18c376d689ad5ad30fed7059613f7a', '\x2c35ec63863ec7ec3aa75f8c90d48f5c'),
	('7f0e4602bbb9c20b46a4bdc646170b23', '\x69d6575f556b2dd2a4016f85f9f01597'),
	('824644d105b2988d5d67a872f1ad9dfb', '\xc8d90181ae7d7dc5caceb58e37b0a21b'),
	('8522242833e5f8643aad6ff857d4213f', '\x09bdc7cfbd69bed1a56597542dcaad41'),
	('87e241b2b24cb14f4271ffbb36503b82', '\x8d1fee084216a7972deb83080e6b7d7e'),
	('8c5e5a144000bd35db01701eb16476f4', '\xe028eb1b3327730301823a8418252692'),
	('93113b5a9f18fe9eb2473758f1064498', '\x361ebfaca55d14ade2601ff2e941c2bb'),
	('93d91411f1761b802c3f99319b0c0a7b', '\xa2049037f5cbeff609381f902eb2595e'),
	('946873a6c9bf69b5725cdb5aa27058ef', '\xee37890425ff5c54744a4092e82561b0'),
	('94cd1f478ed8136bf6098769b3039ad3', '\x252d692b45093f14dd05e7799b760e57'),
	('96521937ef15ebc4fa4230faf6594e22', '\xebc5d5a93b1880f8b47388ca4527ab83'),
	('96a80b4e7afb813316882a6bd85376db', '\x8c943607f032d552b246e925c5414209'),
	('977ae7998941486849e9c3674e49b04f', '\xd6f7d18299c718142bf51573d5611233'),
	('9a41c20e4f62c8ecf1c19778074b185a', '\x90d18c07387cb2f886ee90bcb8bd2de9'),
	('9ac09eb3f95c64e6199b51f9e7782dac', '\x0717a36554ae019ec4b7bfa20755daad'),
	('a70f86a4f40e145fd3b5189f1dc757f2', '\xa16888e90a4a186330bc0a48d85e726e'),
	('b1772d92979d61bb454e72f75d815222', '\x1335d52ca4f7e2b0e42e4e571c9478ac'),
	('b244bd5a2e14cd5b7846acce465e77e4', '\x43308f600cbb2fb9ca9b3b06043d2f79'),
	('b928c88660909d9d0d59cdf11dc1f34b', '\x42b6154ed73e2fe238f9ca8183fdb41f'),
	('ba379df1733ae68ab11aa87359ecb18e', '\x8bffec2e62c03ff2705f0999b0966059'),
	('c1feb28773e533cb4f7ded5aeca92603', '\x4c4183d38337058378c0debb8308289d'),
	('c7c82d57ad2574bfdc99958b57e0c216', '\xf7af4326ab3a2c7fb07128cb94ec7c97'),
	('cade665e40d52c3f571011e68e646b88', '\x7313f70538fd9e220a0e4216955199e9'),
	('ce5c7efff272297f9598020aa92969a1', '\x84e662e3eeff0f061776689afb992c84'),
	('d1c7fa7f218399df6489212e9cb90894', '\xf651031b816c7c47d0db36aefdd8a85c'),
	('d695baf5d180d47cbffb38e0de3c87eb', '\xd1787e826d290263253f4c685d8e1791'),
	('d76b9bd86afad335b576a19b771862b7', '\x6e4d42c3481368a749acc4d46bfdbfd4'),
	('db6d2a988996cc62fdac86ec61419e68', '\xf33048b27960d6a834528bcd65b2b927'),
	('dc2ea04ef3bb5a8eb308c1d0e44dbd6c', '\x501d2510928a78e542b924aa34f77550'),
	('e80b360f4f221e6bddf9f646556b571e', '\x27bbddf7d21e2c56bc81a1d81cd8e128'),
	('f142113149815169b13245a94b7a730e', '\xd2bc807a9c4acae04cd8ac7603e5f0bb'),
	('f7d23af9d710cec967d81aa967318a4b', '\x8a4dabfb6750af120f90b2db1a2eb229'),
	('fd6c16980f392a399c7dc3751aa7b34f', '\xbf1ccfd5ab78cbfe5e03023bdb2b0f04');


--
-- Data for Name: page_counts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: parked_drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parked_drafts VALUES
	('c1e846cda935e5bb0a4a6dfc4db9ced8', '\x313935382ede0f7e67f7e2a58353839a3034b59d44631495d03e6e518c88ab0229f1b03fd3b5aaebf16dffb14e93f285ace82e70579e05e0943d5dbb1b956cf53dd0a9bafea3dfb392e48dc59ba1bcc668e594a866a6b3c927e5a04a4d7e7c67cc3ec4880dd559cbaf9c886f6496e13482102f3c11279421328c8766748b8166ef2d19d0d6627479590c42200f5f66ecb90dc85bda0bdf05ef7f106b7d2a1f34cbcdb9f45fd5f6874fa766d43d7e241359513f6d60a20ddf43ec13f010748cff34c5261ece627748eb397f5e55fecc5476e3e78282856e634d894bca1af574df3fbd5f1db67a4159949f5fdf0ac29ce6d5cf3a32fdc3c0bd8d338d52cb09f75a2a705b0607b4b388e1fdbf4aa9f2fadbbc4c424ed2a52ec49aeb84b610a18ac33d2528a56f03ecee0d61a2c5ad69b5726054d38dcea4b4033c8fba14cd9baf49890b5b388efde5f78b3110dacdfd89bb9bc8162f90eab76188b114749b7ce046fd0a47648d52593d0c7c02b799e19d73998b6039e51060e1cf2a016b150fac7f0e8b7b3859895b1be11b7f3ffe21057fe8bb1d2334db271a83497ffd4729fd5f0db218591eaa5bd13be9d4ef4853eb201f4d343d16e042d77443ed6f6f1f49e3687fc916e8cfe69b2a2db33d53e7f06d46eecdf9658a6df3c69af3303892f75521cb7f0b3a798ed138eb184c1307018e608060964a3900bf41786620dafcc8f4f6cc33bdbe3fd2779dee38a07c251cc4ee196e19e63e04d9685a39c1f9f225ff4686b16577f986e42116bb5b009dfd4521c40cc0f08e00fba79d9b093f7d45a1220bbb960df24e39209f8a577c4f2ef8ab59c24de19116df5f84e7f4eec491ff51d75a18468927f1e7a0bbf7efc328f46110796904b409902bf2943aeff0fa16b95e42330385bbeddd5d73d0591e48cefff1e08f79b1a555b5ffca67105a30ac1a6784358cdd6acb548f12c8aab573749926ca34728d0c7ef883146065e522bd48eeb91c84a954b66c5c55cce7b23839d0d7eea8f65d339e1cb29339c019a640ab5605e3e57869b1b081b8deaf8f0f9617773da2e815926b26dd061d0de220fb8a1e4450c1e564341373464fd1c8ee538bf9861e1b1834fc2e8101a19bbbdc1df53e3645dcc7f1db669a4c65a4323818948970b965c31db9704345eaec653ca44d7e7f4cad2444600ed8011c926562a275f320aacdd71f210d43bba0e503023b6bcbe1adb092f71a244cdaea9de9759de84a44e94847fa8b048fc9e590fbc48bf933febcaa2fdddd73d25f1ee593a8582cc9a13fdbcabf6fffa810f5070635f971dbea3ffe424ae9caff4c214921b7d8706f70da35657bf46f0deaa3ff2beef1a329379f483a7a34aa855904ada08426632169f0f30d3f7e1126c1054a292ee242b429c4ff7c6043041cefb8485d6ff3628fb9bb334d1682ce87fe7e8d5cb6efc064ebcf43370b362fe64af42a417aadf18781ee7181b5404589eec1c444dc910fcb789964ba6b4cfd83d0bd0c5cc4fb978c6136503f41c0cf020c33d9133446d45532bbd2cf9d515989b2bb974bdda7c0ef608983b831bb6920ceaed64d6e7aa48820cb24691984c34b5777f9e25b2edb55c14fd4fdbfc000f567302207f5e0d3b88201ff7d5957d58e70e0b2c8ea487b4d6d98efe70a7d234069ee61b9126f0d89e9282d54da92260d68a6970deb8e95abdc842ef06ae321a9e0d9675196095c35e105bdadb73e801802265d5147d5acef6c6d7ad36ec57c9aff7d7ab361dc15067c65d66fe84c31d43f6844674a681610fcacd28284e7e38d037ba18c984095f0d944eaab786384d524005e5cef261f89ab857aaddeaf98971a816a6e37eb5335cad2f459e185bc903b3706e1aaeaf23eb055d1cb7104fd9a74146d70f7d2a238f73f695a8d5e909ad6f3073dbead7d75570b81e7d813b49cd1af1de97530d04d354a3446197fe2852038c193f4ae9cbbe97f4cfe075245d6ae680581d02430f1993710a348d5286f4ff0f7d1ceba941160827d794008e1854fa1473c19e18053a178688533159e3bd80a3b4067a425f65e747af08eee1c13693f7cd096faad979456ebb7e1b0e329fbc14baca4d9e42de63df27417f52fa0e94470625e6efc2d4ed36b34bd3ae679dbbe1a9b81e678831e00a20c4b8a1c924b8003a10cb584f5f968ee95a1646f4d87155119cbb2c9bd6d67d3c4cb84591ec69287fcc853410de7ea599acacc3bbdc3271e835bc3264bf5b2040aa031e96cd947a47abdec1af6f9ab0bd91b992b6f7f66f8cd9c1da6041ba57323c590183eb8a5df5ac4d6100455c493544b324ffcd5e7202c7651b6702b89204693e5f3bb37f3aae6d8c4253ef69dfb1ae15e23aa52744c14ce04c0163dc8873b3b3ce51734bda30823d66faac61632c3c0b91faf73ca99f23aa06b3f9a2564860852024c2ee11a0db72c8cbcaf1bfb806948f57048d3cd389f41269c6c1730d92f3968c7b4a45f1b172502eea836e8173b42b987ab5f62f76376b00fd5dc1eb3c94935cdc3d9538ee357b8650fcf99c95524d8fe2adfa6bebb7380c5b16c7626ad2c6f4dabd8fcdd3876bf08c24debda193cd82c620c6720f0b71d217e89544012b24eace2ba035382eb950a0a7beb17a17c0c13352b00e98e4cd680562837dc17ca6aefcdc11c272a30ed89da77a431c0f5bb7ab98c73653ce858fb64e647859ad56eb29cf2320f523a3eac18068e3a9a8467257233ddaaa8c32cbf05a8107cf8fa24cdb0a397f0411a59975c43feac92c06c1e52de324e8c85ccc8b0cff4f75a55fcbb2172d445f2dfd26efc361519cd4fece66d53b8ed0d613f8c7db717b9edeb2d655eb2d866ab8391d45159150019f8f729e69c5dc241a00df4bacada9d96477831d2d263cd86315ac51d46e8034a1105448c36788eb949bab92273448d1a49536034db6e11f6f9c4d2eff9ba7794e47f4d942be67f2ab36cff501b19ffa9ddd6632573', '2026-12-08 08:00:00-06', 0);


--
-- Data for Name: password_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pauses VALUES
	(1, '2026-11-01 08:00:00-06', '2026-11-02 08:00:00-06');


--
-- Data for Name: phone_intakes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.phone_intakes VALUES
	('0f75365b0009408586f26d0800f350ac', 2, '2026-11-29 08:00:00-06', '2026-11-29 08:00:00-06', NULL, 0, '675300713bb60a206b979b495bb179b1', '\x31393538ad5fb944ce4d1ec396b9d2e5a4923d930437c075be1e72e83089719d9c14adb784fbe3eed2f378bde9ad03bc3dfb7ef9bf28649e4ead44b0877fd337399c64210bd106d62e267bf5e54f6576ea');


--
-- Data for Name: question_counts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.question_counts VALUES
	('2026-11-01', 'age_band', 57, 0),
	('2026-11-01', 'allergy_cement_contrast', 43, 0),
	('2026-11-01', 'answering_for', 57, 0),
	('2026-11-01', 'bleeding_disorder', 43, 0),
	('2026-11-01', 'blood_thinner', 43, 0),
	('2026-11-01', 'bone_risk', 57, 1),
	('2026-11-01', 'cancer_history', 57, 1),
	('2026-11-01', 'fracture_count', 45, 1),
	('2026-11-01', 'function_impact', 57, 1),
	('2026-11-01', 'height_or_stoop', 57, 1),
	('2026-11-01', 'imaging_date', 47, 0),
	('2026-11-01', 'imaging_result', 57, 1),
	('2026-11-01', 'immune_risk', 57, 1),
	('2026-11-01', 'infection_now', 57, 1),
	('2026-11-01', 'known_aneurysm', 57, 1),
	('2026-11-01', 'major_trauma', 57, 1),
	('2026-11-01', 'onset_date', 57, 4),
	('2026-11-01', 'onset_event', 57, 1),
	('2026-11-01', 'pain_better_lying', 57, 2),
	('2026-11-01', 'pain_location', 57, 1),
	('2026-11-01', 'pain_score', 57, 1),
	('2026-11-01', 'pain_trend', 57, 2),
	('2026-11-01', 'planning_needs', 43, 1),
	('2026-11-01', 'pregnant', 1, 1),
	('2026-11-01', 'prior_spine_procedure', 57, 1),
	('2026-11-01', 'rest_night_pain', 57, 1),
	('2026-11-01', 'rf_bladder_bowel', 57, 1),
	('2026-11-01', 'rf_chest_breath', 57, 1),
	('2026-11-01', 'rf_fever', 57, 1),
	('2026-11-01', 'rf_leg_weak', 57, 1),
	('2026-11-01', 'rf_saddle_numb', 57, 1),
	('2026-11-01', 'sudden_worst_pain', 57, 1),
	('2026-11-01', 'treatment_tried', 57, 1),
	('2026-11-01', 'weight_loss', 57, 1),
	('2026-12-01', 'age_band', 3, 0),
	('2026-12-01', 'allergy_cement_contrast', 3, 0),
	('2026-12-01', 'answering_for', 3, 0),
	('2026-12-01', 'bleeding_disorder', 3, 0),
	('2026-12-01', 'blood_thinner', 3, 0),
	('2026-12-01', 'bone_risk', 3, 0),
	('2026-12-01', 'cancer_history', 3, 0),
	('2026-12-01', 'fracture_count', 3, 0),
	('2026-12-01', 'function_impact', 3, 0),
	('2026-12-01', 'height_or_stoop', 3, 0),
	('2026-12-01', 'imaging_date', 3, 0),
	('2026-12-01', 'imaging_result', 3, 0),
	('2026-12-01', 'immune_risk', 3, 0),
	('2026-12-01', 'infection_now', 3, 0),
	('2026-12-01', 'known_aneurysm', 3, 0),
	('2026-12-01', 'major_trauma', 3, 0),
	('2026-12-01', 'onset_date', 3, 0),
	('2026-12-01', 'onset_event', 3, 0),
	('2026-12-01', 'pain_better_lying', 3, 0),
	('2026-12-01', 'pain_location', 3, 0),
	('2026-12-01', 'pain_score', 3, 0),
	('2026-12-01', 'pain_trend', 3, 0),
	('2026-12-01', 'planning_needs', 3, 0),
	('2026-12-01', 'prior_spine_procedure', 3, 0),
	('2026-12-01', 'rest_night_pain', 3, 0),
	('2026-12-01', 'rf_bladder_bowel', 3, 0),
	('2026-12-01', 'rf_chest_breath', 3, 0),
	('2026-12-01', 'rf_fever', 3, 0),
	('2026-12-01', 'rf_leg_weak', 3, 0),
	('2026-12-01', 'rf_saddle_numb', 3, 0),
	('2026-12-01', 'sudden_worst_pain', 3, 0),
	('2026-12-01', 'treatment_tried', 3, 0),
	('2026-12-01', 'weight_loss', 3, 0);


--
-- Data for Name: rate_counts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: saved_views; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.saved_views VALUES
	(1, 1, 'Mine, priority', 'view=mine&tier=priority_review'),
	(2, 2, 'Spanish', 'language=es');


--
-- Data for Name: send_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: shown_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.shown_texts VALUES
	('0dc990c82d319103006acff97603c947', 'questions', 'es', '{"age_band": {"hint": "Si la persona tiene menos de 18 años, debe enviar esto su madre, su padre o su tutor legal.", "options": {"18_49": "De 18 a 49 años", "50_64": "De 50 a 64 años", "65_plus": "65 años o más", "under_18": "Menos de 18 años"}, "short": "Edad", "title": "¿Cuántos años tiene la persona con dolor?"}, "allergy_cement_contrast": {"hint": "", "options": {"cement": "Sí, al cemento para huesos (acrílico)", "contrast_only": "Sí, solo al tinte para rayos X", "no": "No", "not_sure": "No lo sé"}, "short": "Alergia al cemento para huesos o al tinte para rayos X", "title": "¿Tiene alergia al cemento para huesos o al tinte (contraste) para rayos X?"}, "answering_for": {"hint": "", "options": {"self": "Para mí", "someone_else": "Para otra persona"}, "short": "Para quién es la revisión", "title": "¿Para quién es esta revisión?"}, "bleeding_disorder": {"hint": "Como plaquetas bajas o hemofilia, pero no moretones ni sangrado por un anticoagulante o por la aspirina.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Sangre que no coagula bien", "title": "¿Le ha dicho un médico que su sangre no coagula bien?"}, "blood_thinner": {"hint": "Como warfarina (Coumadin), Eliquis, Xarelto, Pradaxa, Savaysa, Plavix, Brilinta, Effient, o inyecciones como Lovenox; no deje de usarlo por su cuenta.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Anticoagulante o aspirina diaria", "title": "¿Toma un anticoagulante (medicina para que la sangre no se coagule), o toma aspirina todos los días?"}, "bone_risk": {"hint": "Marque todo lo que sea cierto.", "options": {"long_term_steroids": "Pastillas de esteroides (como prednisona) por 3 meses o más", "none": "Ninguna de estas", "not_sure": "No lo sé", "osteoporosis": "Huesos débiles (osteoporosis u osteopenia)", "past_spine_fracture": "Un hueso roto (fractura) en la columna antes de este"}, "short": "Huesos débiles", "title": "Sus huesos: ¿algo de esto es cierto en su caso?"}, "cancer_history": {"hint": "Cuente los cánceres de la sangre, como el mieloma, pero no un cáncer simple de la piel.", "options": {"active": "Sí: ahora, o en los últimos 5 años, o en tratamiento por el cáncer, o el cáncer se ha extendido o ha vuelto", "no": "No", "not_sure": "No lo sé", "past": "Sí, hace más de 5 años, y sin tratamiento ahora"}, "short": "Cáncer, ahora o antes", "title": "¿Ha tenido cáncer alguna vez?"}, "fracture_count": {"hint": "", "options": {"more_than_three": "Más de tres", "not_sure": "No lo sé", "one": "Uno", "two_three": "Dos o tres"}, "short": "Número de huesos rotos", "title": "¿Cuántos huesos rotos de la columna mostró el estudio?"}, "function_impact": {"hint": "", "options": {"mild": "Hago la mayor parte de lo que hacía antes", "moderate": "Puedo cuidarme por mi cuenta, pero hago mucho menos que antes", "not_sure": "No lo sé", "severe": "Necesito ayuda para vestirme o lavarme, o paso la mayor parte del tiempo en la cama o en una silla"}, "short": "Cómo es un día normal", "title": "¿Qué puede hacer ahora en un día normal?"}, "height_or_stoop": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Pérdida de estatura o espalda encorvada", "title": "¿Ha perdido estatura, o tiene la espalda más encorvada o redonda que antes?"}, "imaging_date": {"hint": "", "options": {}, "short": "Cuándo se hizo el estudio de imagen", "title": "¿Cuándo se hizo ese estudio de imagen?"}, "imaging_result": {"hint": "El informe puede llamar “fracture” (fractura) a un hueso roto; si más de una respuesta es cierta, elija la primera.", "options": {"adv_no_fracture": "Una resonancia magnética (MRI) no mostró ninguna fractura", "adv_recent": "Una resonancia magnética (MRI), una tomografía (CT) o una gammagrafía ósea o “bone scan” (no una densitometría ósea) mostró una fractura NUEVA", "none": "Ningún estudio desde que empezó este dolor", "not_sure": "No lo sé", "old_healed": "Un estudio mostró solo una fractura vieja o ya sanada", "waiting": "Me hicieron un estudio, pero no sé el resultado", "xray_fracture": "Un estudio mostró una fractura, pero fue solo una radiografía (rayos X), o no sé si la fractura es nueva", "xray_no_fracture": "Una radiografía (rayos X) o una tomografía (CT) no mostró ninguna fractura"}, "short": "Lo que mostró un estudio de imagen", "title": "Desde que empezó este dolor, ¿qué mostró un estudio de imagen (radiografía, resonancia o tomografía) de su espalda?"}, "immune_risk": {"hint": "Marque todo lo que sea cierto.", "options": {"dialysis": "Diálisis (una máquina limpia la sangre)", "iv_drug_use": "Inyectarse drogas de la calle (no insulina, ni otras inyecciones de un médico)", "none": "Ninguna de estas", "not_sure": "No lo sé", "recent_spine_shot_or_surgery": "Una inyección en la columna o una cirugía de la columna en los últimos 3 meses, después de que empezó este dolor", "spine_shot_then_pain": "Una inyección en la columna o una cirugía de la columna en los últimos 12 meses, y este dolor empezó en los 3 meses siguientes", "weak_immune_system": "Defensas bajas o sistema inmune débil (por una enfermedad, por una medicina como la prednisona o la quimioterapia, o después de un trasplante de órgano)"}, "short": "Más riesgo de infección", "title": "Riesgo de infección: ¿algo de esto es cierto en su caso?"}, "infection_now": {"hint": "No cuente un resfriado (catarro), ni una sola pastilla antes de ir al dentista.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Infección ahora o en las últimas 2 semanas", "title": "¿Tiene ahora una infección, como de la vejiga, el riñón, el pulmón, la piel o el pie? ¿O ha tomado antibióticos por una infección en las últimas 2 semanas?"}, "known_aneurysm": {"hint": "Es una parte débil y ensanchada del vaso grande de la sangre (la aorta), en el pecho o la barriga, no en la cabeza.", "options": {"looked_after": "Sí, pero ya lo repararon (operaron), o un médico lo ha revisado con un estudio de imagen desde que empezó este dolor", "no": "No", "not_sure": "No lo sé", "yes": "Sí, y no lo han reparado (operado), ni lo han revisado desde que empezó este dolor"}, "short": "Aneurisma ya conocido", "title": "¿Le ha dicho un médico que tiene un aneurisma?"}, "major_trauma": {"hint": "Por ejemplo, un choque de auto, una caída por las escaleras, una caída desde más alto que de pie en el suelo, o cualquier caída después de la cual no pudo ponerse de pie o caminar.", "options": {"no": "No", "not_sure": "No lo sé", "yes_checked": "Sí, pero ya me revisó un médico", "yes_not_checked": "Sí, en las últimas 2 semanas, y ningún médico me ha revisado todavía", "yes_old_not_checked": "Sí, hace más de 2 semanas, y ningún médico me ha revisado"}, "short": "Accidente grave", "title": "¿Este dolor empezó con un accidente grave?"}, "onset_date": {"hint": "Si la espalda le duele desde hace años, díganos cuándo el dolor se hizo mucho peor.", "options": {}, "short": "Cuándo empezó el dolor", "title": "¿Cuándo empezó este dolor NUEVO o peor?"}, "onset_event": {"hint": "", "options": {"gradual": "Poco a poco", "minor_event": "De repente, después de algo pequeño: una caída leve, agacharse, levantar algo, toser", "not_sure": "No lo sé", "sudden_no_cause": "De repente, sin ninguna razón"}, "short": "Cómo empezó el dolor", "title": "¿Cómo empezó este dolor?"}, "pain_better_lying": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Peor al moverse, mejora al acostarse", "title": "¿El dolor empeora al estar de pie o moverse, y mejora al acostarse?"}, "pain_location": {"hint": "", "options": {"low_back": "Parte baja de la espalda (cintura)", "mid_back": "Parte alta o media de la espalda", "neck": "Cuello", "not_sure": "No lo sé", "tailbone": "Rabadilla (cóccix), cadera o ingle"}, "short": "Dónde está el peor dolor", "title": "¿Dónde está el peor dolor?"}, "pain_score": {"hint": "0 es nada de dolor y 10 es el peor dolor.", "options": {"0": "0: sin dolor", "1": "1", "10": "10: el peor dolor", "2": "2: leve", "3": "3", "4": "4", "5": "5: mediano", "6": "6", "7": "7", "8": "8: muy fuerte", "9": "9", "not_sure": "No lo sé"}, "short": "Dolor al moverse, de 0 a 10", "title": "En los últimos 2 días, al estar de pie o moverse, ¿qué tan fuerte fue el dolor, aun con su medicina?"}, "pain_trend": {"hint": "", "options": {"better": "Mejor", "not_sure": "No lo sé", "same": "Más o menos igual", "worse": "Peor"}, "short": "Mejor, igual o peor", "title": "En las últimas dos semanas (o desde que empezó), ¿el dolor está mejor, igual o peor?"}, "planning_needs": {"hint": "Marque todo lo que sea cierto.", "options": {"cannot_lie_face_down": "No puedo quedarme boca abajo (sobre la barriga) durante una hora", "diabetes": "Tengo diabetes", "heart_or_lung_trouble": "Uso oxígeno, o tengo problemas graves del corazón o de los pulmones", "none": "Ninguna de estas", "not_sure": "No lo sé", "pacemaker_or_no_mri": "Tengo marcapasos, o me han dicho que no me pueden hacer una resonancia magnética (MRI)", "sleep_apnea": "Tengo apnea del sueño (la respiración se para al dormir), o uso una máquina CPAP"}, "short": "Lo que hay que planear", "title": "Para planear: ¿algo de esto es cierto en su caso?"}, "pregnant": {"hint": "", "options": {"no": "No, o no es el caso", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Embarazada, o podría estarlo", "title": "¿Está embarazada, o podría estarlo?"}, "prior_spine_procedure": {"hint": "Cuente también varillas, tornillos, una bomba de medicina o un estimulador de nervios.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Cirugía de la espalda o cemento antes", "title": "¿Le han operado la espalda antes, o le han puesto cemento en un hueso de la columna?"}, "rest_night_pain": {"hint": "No cuente el dolor al darse vuelta.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Igual de fuerte al acostarse y no moverse", "title": "¿El dolor es igual de fuerte cuando se acuesta y no se mueve?"}, "rf_bladder_bowel": {"hint": "Si solo hay estreñimiento, no cuenta.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Problemas nuevos con la orina o el excremento (popó)", "title": "Desde que empezó este dolor, ¿tiene problemas NUEVOS para orinar, para aguantar la orina, o para aguantar el excremento (popó)?"}, "rf_chest_breath": {"hint": "Diga que sí también si se ha desmayado desde entonces.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Dolor de pecho, problemas para respirar, dolor fuerte de barriga, o desmayo", "title": "En este momento, ¿tiene dolor de pecho, problemas para respirar aunque esté en reposo, o dolor de barriga (abdomen) fuerte y repentino? ¿O se desmayó cuando empezó este dolor de espalda?"}, "rf_fever": {"hint": "El sudor que empapa la cama también cuenta; el Tylenol (acetaminofén o paracetamol) y las pastillas de esteroides pueden esconder la fiebre.", "options": {"earlier": "No en los últimos 7 días, pero sí en los últimos 3 meses, desde que empezó este dolor", "no": "No", "not_sure": "No lo sé", "yes": "Sí, en los últimos 7 días"}, "short": "Fiebre o escalofríos con temblores", "title": "Desde que empezó este dolor, ¿ha tenido fiebre (100.4 F / 38 C o más) o escalofríos con temblores?"}, "rf_leg_weak": {"hint": "Los pies y las manos también cuentan; si más de una respuesta es cierta, elija la primera.", "options": {"both_legs_pain": "Solo esto: dolor que baja por las dos piernas; o hormigueo en las dos piernas al caminar, que se me quita al sentarme", "no": "No, o solo dolor en una pierna", "not_sure": "No lo sé", "one_leg_numb": "Solo esto: adormecimiento u hormigueo en una sola pierna o un solo brazo, y no está débil", "pain_no_steps": "Las piernas me funcionan, pero me duele demasiado ponerme de pie o dar unos pasos, aun con ayuda", "yes": "Sí: una pierna o un brazo está débil desde hace poco, falla, se arrastra o cuesta moverlo; o siento las piernas pesadas, o no me sostienen; o las dos piernas o los dos brazos están adormecidos o con hormigueo, aun en reposo; o me tambaleo desde hace poco (estoy inestable)"}, "short": "Piernas o brazos débiles, adormecidos o inestables desde hace poco", "title": "¿Tiene algo NUEVO en las piernas o los brazos: debilidad, adormecimiento (falta de sensación), hormigueo, o problemas para mantenerse estable? ¿O tiene dolor NUEVO que baja por las dos piernas?"}, "rf_saddle_numb": {"hint": "Puede sentirse raro al limpiarse después de ir al baño.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Adormecimiento nuevo entre las piernas", "title": "¿Tiene algo NUEVO: adormecimiento (falta de sensación) u hormigueo entre las piernas, alrededor de las partes íntimas, o alrededor del trasero (las nalgas)?"}, "sudden_worst_pain": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Dolor repentino y el peor de la vida, en los últimos 7 días", "title": "¿Este dolor empezó de repente en los últimos 7 días, sin ninguna razón, y es el peor dolor de su vida?"}, "treatment_tried": {"hint": "", "options": {"none": "No he probado nada de esto", "not_sure": "No lo sé", "six_plus": "6 semanas o más", "three_to_six": "De 3 a 6 semanas", "under_three": "Menos de 3 semanas"}, "short": "Reposo, faja o corsé, o medicina para el dolor que se probó", "title": "¿Por cuánto tiempo ha probado reposo, una faja o corsé para la espalda, o medicina para este dolor?"}, "weight_loss": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Bajó 10 libras sin tratar de bajar", "title": "En los últimos 6 meses, ¿ha bajado 10 libras o más de peso sin tratar de bajar?"}}'),
	('1e488a463b32a7efda8f468601a8acdb', 'questions', 'en', '{"age_band": {"hint": "For someone under 18, a parent or guardian must send this.", "options": {"18_49": "18 to 49", "50_64": "50 to 64", "65_plus": "65 or older", "under_18": "Under 18"}, "short": "Age", "title": "How old is the person with the pain?"}, "allergy_cement_contrast": {"hint": "", "options": {"cement": "Yes, bone cement (acrylic)", "contrast_only": "Yes, X-ray dye only", "no": "No", "not_sure": "Not sure"}, "short": "Allergy to bone cement or X-ray dye", "title": "Are they allergic to bone cement or X-ray dye?"}, "answering_for": {"hint": "", "options": {"self": "Myself", "someone_else": "Someone else"}, "short": "Who the check is for", "title": "Who is this check for?"}, "bleeding_disorder": {"hint": "Such as low platelets or hemophilia, but not bruises or bleeding from a blood thinner or aspirin.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Blood that does not clot well", "title": "Has a doctor said their blood does not clot well?"}, "blood_thinner": {"hint": "Such as warfarin (Coumadin), Eliquis, Xarelto, Pradaxa, Savaysa, Plavix, Brilinta, Effient, or shots such as Lovenox; they must not stop it on their own.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Blood thinner or daily aspirin", "title": "Do they take a blood thinner or daily aspirin?"}, "bone_risk": {"hint": "Tick all that do.", "options": {"long_term_steroids": "Steroid pills (such as prednisone) for 3 months or more", "none": "None of these", "not_sure": "Not sure", "osteoporosis": "Weak bones (osteoporosis or osteopenia)", "past_spine_fracture": "A broken bone in the spine before this one"}, "short": "Weak bones", "title": "Their bones: do any of these fit them?"}, "cancer_history": {"hint": "Count blood cancers such as myeloma, but not simple skin cancer.", "options": {"active": "Yes: now, in the last 5 years, being treated for it, or it has spread or come back", "no": "No", "not_sure": "Not sure", "past": "Yes, more than 5 years ago, and no treatment now"}, "short": "Cancer, now or before", "title": "Have they ever had cancer?"}, "fracture_count": {"hint": "", "options": {"more_than_three": "More than three", "not_sure": "Not sure", "one": "One", "two_three": "Two or three"}, "short": "Number of broken bones", "title": "How many broken spine bones did the scan show?"}, "function_impact": {"hint": "", "options": {"mild": "They do most of what they did before", "moderate": "They can care for themselves but do much less than before", "not_sure": "Not sure", "severe": "They need help to dress or wash, or they mostly stay in bed or a chair"}, "short": "What a usual day is like", "title": "What can they do on a usual day now?"}, "height_or_stoop": {"hint": "", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Height loss or a stoop", "title": "Have they lost height, or has their back become more bent or rounded?"}, "imaging_date": {"hint": "", "options": {}, "short": "When the scan was done", "title": "When was that scan done?"}, "imaging_result": {"hint": "A report may say “fracture” for a break; if more than one is true, pick the first.", "options": {"adv_no_fracture": "An MRI showed no break", "adv_recent": "An MRI, CT, or bone scan (not a bone density test) showed a NEW break", "none": "No scan since this pain began", "not_sure": "Not sure", "old_healed": "A scan showed only an old or healed break", "waiting": "They had a scan, but the result is not known", "xray_fracture": "A scan showed a break, but it was only an X-ray, or it is not known if the break is new", "xray_no_fracture": "An X-ray or CT showed no break"}, "short": "What a scan showed", "title": "Since this pain began, what did a scan of their back show?"}, "immune_risk": {"hint": "Tick all that do.", "options": {"dialysis": "Dialysis (a machine cleans the blood)", "iv_drug_use": "Injecting street drugs (not insulin, or other shots from a doctor)", "none": "None of these", "not_sure": "Not sure", "recent_spine_shot_or_surgery": "A shot in the spine or spine surgery in the last 3 months, after this pain began", "spine_shot_then_pain": "A shot in the spine or spine surgery in the last year, and this pain began within 3 months after it", "weak_immune_system": "A weak immune system (from an illness, or from a medicine such as prednisone, chemo, or after an organ transplant)"}, "short": "Higher risk of infection", "title": "Risk of infection: do any of these fit them?"}, "infection_now": {"hint": "Do not count a cold, or one pill before the dentist.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Infection now or in the last 2 weeks", "title": "Do they have an infection now, such as of the bladder, kidney, lung, skin or foot? Or have they taken antibiotics for one in the last 2 weeks?"}, "known_aneurysm": {"hint": "A weak, wide place in the big blood vessel of the chest or belly, not in the head.", "options": {"looked_after": "Yes, but it was fixed, or a doctor has checked it with a scan since this pain began", "no": "No", "not_sure": "Not sure", "yes": "Yes. It was not fixed, and no doctor has checked it since this pain began"}, "short": "Known aneurysm", "title": "Has a doctor told them that they have an aneurysm?"}, "major_trauma": {"hint": "Such as a car crash, a fall down stairs, a fall from higher than standing, or any fall after which they could not stand or walk.", "options": {"no": "No", "not_sure": "Not sure", "yes_checked": "Yes, but a doctor has checked them", "yes_not_checked": "Yes, in the last 2 weeks, and no doctor has checked them yet", "yes_old_not_checked": "Yes, longer ago, and no doctor has checked them"}, "short": "Serious accident", "title": "Did this pain start with a serious accident?"}, "onset_date": {"hint": "If their back has hurt for years, tell us when it got much worse.", "options": {}, "short": "When the pain started", "title": "When did this NEW or worse pain start?"}, "onset_event": {"hint": "", "options": {"gradual": "Slowly", "minor_event": "All at once after something small: a minor fall, a bend, a lift, a cough", "not_sure": "Not sure", "sudden_no_cause": "All at once, for no reason"}, "short": "How the pain started", "title": "How did this pain start?"}, "pain_better_lying": {"hint": "", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Worse on moving, eases lying down", "title": "Does the pain get worse when they stand or move, and ease when they lie down?"}, "pain_location": {"hint": "", "options": {"low_back": "Low back", "mid_back": "Upper or middle back", "neck": "Neck", "not_sure": "Not sure", "tailbone": "Tailbone, hip or groin"}, "short": "Where the worst pain is", "title": "Where is the worst pain?"}, "pain_score": {"hint": "0 is no pain and 10 is the worst pain; if they cannot say: 8 cries out or will not be moved, 5 winces, 2 is calm.", "options": {"0": "0: no pain", "1": "1", "10": "10: the worst pain", "2": "2: mild", "3": "3", "4": "4", "5": "5: medium", "6": "6", "7": "7", "8": "8: very bad", "9": "9", "not_sure": "Not sure"}, "short": "Pain on moving, 0 to 10", "title": "In the last 2 days, when they stood or moved, how bad was the pain, even with their medicine?"}, "pain_trend": {"hint": "", "options": {"better": "Better", "not_sure": "Not sure", "same": "About the same", "worse": "Worse"}, "short": "Better, same or worse", "title": "Over the last two weeks (or since it began), is the pain better, the same, or worse?"}, "planning_needs": {"hint": "Tick all that do.", "options": {"cannot_lie_face_down": "They cannot lie face down for an hour", "diabetes": "They have diabetes", "heart_or_lung_trouble": "They use oxygen, or have bad heart or lung trouble", "none": "None of these", "not_sure": "Not sure", "pacemaker_or_no_mri": "They have a pacemaker, or were told they cannot have an MRI", "sleep_apnea": "They have sleep apnea, or use a CPAP machine"}, "short": "Needs to plan for", "title": "To plan ahead: do any of these fit them?"}, "pregnant": {"hint": "", "options": {"no": "No or does not apply", "not_sure": "Not sure", "yes": "Yes"}, "short": "Pregnant, or could be", "title": "Are they pregnant, or could they be?"}, "prior_spine_procedure": {"hint": "Count rods, screws, a pump or a nerve stimulator.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Back surgery or cement before", "title": "Have they had back surgery before, or had cement put in a spine bone?"}, "rest_night_pain": {"hint": "Do not count pain when they turn over.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Just as bad lying still", "title": "Is the pain just as bad when they lie still?"}, "rf_bladder_bowel": {"hint": "Constipation alone does not count.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "New trouble with pee or poop", "title": "Since this pain began, do they have NEW trouble peeing, holding their pee, or holding their poop?"}, "rf_chest_breath": {"hint": "Say yes too if they have fainted since then.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Chest pain, trouble breathing, bad belly pain, or fainted", "title": "Right now, do they have chest pain, trouble breathing while they rest, or sudden bad belly pain? Or did they faint when this pain began?"}, "rf_fever": {"hint": "Sweats that soak the bed count too; Tylenol and steroid pills can hide a fever.", "options": {"earlier": "Not in the last week, but in the last 3 months, since this pain began", "no": "No", "not_sure": "Not sure", "yes": "Yes, in the last week"}, "short": "Fever or shaking chills", "title": "Since this pain began, have they had a fever (100.4 F / 38 C or more) or shaking chills?"}, "rf_leg_weak": {"hint": "Feet and hands count too; if more than one fits, pick the first.", "options": {"both_legs_pain": "Only this: pain down both legs; or both legs tingle when they walk, and it stops when they sit", "no": "No, or only pain in one leg", "not_sure": "Not sure", "one_leg_numb": "Only this: numbness or tingling in one leg or one arm, and it is not weak", "pain_no_steps": "Their legs work, but it hurts too much to stand or to take a few steps, even with help", "yes": "Yes: a leg or an arm is newly weak, gives way, drags or is hard to move; or their legs feel heavy or will not hold them; or both legs or both arms are numb or tingle, even at rest; or they are newly unsteady"}, "short": "New weak, numb or unsteady legs or arms", "title": "Are their legs or arms NEW to being weak, numb, tingling or unsteady? Or do they have NEW pain down both legs?"}, "rf_saddle_numb": {"hint": "It may feel odd when wiping.", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "New numbness between the legs", "title": "Do they have NEW numbness or tingling between their legs, around their private parts, or around their bottom?"}, "sudden_worst_pain": {"hint": "", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Sudden and worst pain ever, in the last week", "title": "Did this pain come all at once in the last week, for no reason, and is it their worst pain ever?"}, "treatment_tried": {"hint": "", "options": {"none": "They have not tried any", "not_sure": "Not sure", "six_plus": "6 weeks or more", "three_to_six": "3 to 6 weeks", "under_three": "Less than 3 weeks"}, "short": "Rest, brace or pain medicine tried", "title": "How long have they tried rest, a brace, or pain medicine for this pain?"}, "weight_loss": {"hint": "", "options": {"no": "No", "not_sure": "Not sure", "yes": "Yes"}, "short": "Lost 10 pounds without trying", "title": "In the last 6 months, have they lost 10 pounds or more without trying?"}}'),
	('505f3159e459554a2ae91366bd80227e', 'consent', 'en', 'May we receive these answers? If you say yes, the staff of Example Spine Clinic read them, call about them, and keep them. For your care, they may share them with your doctors, a hospital or your health plan. They are not sold, and not used for ads. You can take this back at any time: call 612-555-0123. If you say yes, you tell us that the person you help wants this sent, or that you decide for them. Your typed name and your yes are your signature. Your yes is good for one year.'),
	('667392d26f9f2714cf2ace9ac1fc8530', 'consent', 'en', 'You may write to my doctor for another year.'),
	('96c1b675408a9e221735c88057539989', 'questions', 'en', '{"age_band": {"hint": "For someone under 18, a parent or guardian must send this.", "options": {"18_49": "18 to 49", "50_64": "50 to 64", "65_plus": "65 or older", "under_18": "Under 18"}, "short": "Age", "title": "How old is the person with the pain?"}, "allergy_cement_contrast": {"hint": "", "options": {"cement": "Yes, bone cement (acrylic)", "contrast_only": "Yes, X-ray dye only", "no": "No", "not_sure": "I''m not sure"}, "short": "Allergy to bone cement or X-ray dye", "title": "Are you allergic to bone cement or X-ray dye?"}, "answering_for": {"hint": "", "options": {"self": "Myself", "someone_else": "Someone else"}, "short": "Who the check is for", "title": "Who is this check for?"}, "bleeding_disorder": {"hint": "Such as low platelets or hemophilia, but not bruises or bleeding from a blood thinner or aspirin.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Blood that does not clot well", "title": "Has a doctor said your blood does not clot well?"}, "blood_thinner": {"hint": "Such as warfarin (Coumadin), Eliquis, Xarelto, Pradaxa, Savaysa, Plavix, Brilinta, Effient, or shots such as Lovenox; do not stop it on your own.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Blood thinner or daily aspirin", "title": "Do you take a blood thinner or daily aspirin?"}, "bone_risk": {"hint": "Tick all that do.", "options": {"long_term_steroids": "Steroid pills (such as prednisone) for 3 months or more", "none": "None of these", "not_sure": "I''m not sure", "osteoporosis": "Weak bones (osteoporosis or osteopenia)", "past_spine_fracture": "A broken bone in the spine before this one"}, "short": "Weak bones", "title": "Your bones: do any of these fit you?"}, "cancer_history": {"hint": "Count blood cancers such as myeloma, but not simple skin cancer.", "options": {"active": "Yes: now, in the last 5 years, being treated for it, or it has spread or come back", "no": "No", "not_sure": "I''m not sure", "past": "Yes, more than 5 years ago, and no treatment now"}, "short": "Cancer, now or before", "title": "Have you ever had cancer?"}, "fracture_count": {"hint": "", "options": {"more_than_three": "More than three", "not_sure": "I''m not sure", "one": "One", "two_three": "Two or three"}, "short": "Number of broken bones", "title": "How many broken spine bones did the scan show?"}, "function_impact": {"hint": "", "options": {"mild": "I do most of what I did before", "moderate": "I can care for myself but do much less than before", "not_sure": "I''m not sure", "severe": "I need help to dress or wash, or I mostly stay in bed or a chair"}, "short": "What a usual day is like", "title": "What can you do on a usual day now?"}, "height_or_stoop": {"hint": "", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Height loss or a stoop", "title": "Have you lost height, or has your back become more bent or rounded?"}, "imaging_date": {"hint": "", "options": {}, "short": "When the scan was done", "title": "When was that scan done?"}, "imaging_result": {"hint": "A report may say “fracture” for a break; if more than one is true, pick the first.", "options": {"adv_no_fracture": "An MRI showed no break", "adv_recent": "An MRI, CT, or bone scan (not a bone density test) showed a NEW break", "none": "No scan since this pain began", "not_sure": "I''m not sure", "old_healed": "A scan showed only an old or healed break", "waiting": "I had a scan but do not know the result", "xray_fracture": "A scan showed a break, but it was only an X-ray, or I do not know if the break is new", "xray_no_fracture": "An X-ray or CT showed no break"}, "short": "What a scan showed", "title": "Since this pain began, what did a scan of your back show?"}, "immune_risk": {"hint": "Tick all that do.", "options": {"dialysis": "Dialysis (a machine cleans the blood)", "iv_drug_use": "Injecting street drugs (not insulin, or other shots from a doctor)", "none": "None of these", "not_sure": "I''m not sure", "recent_spine_shot_or_surgery": "A shot in the spine or spine surgery in the last 3 months, after this pain began", "spine_shot_then_pain": "A shot in the spine or spine surgery in the last year, and this pain began within 3 months after it", "weak_immune_system": "A weak immune system (from an illness, or from a medicine such as prednisone, chemo, or after an organ transplant)"}, "short": "Higher risk of infection", "title": "Risk of infection: do any of these fit you?"}, "infection_now": {"hint": "Do not count a cold, or one pill before the dentist.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Infection now or in the last 2 weeks", "title": "Do you have an infection now, such as of the bladder, kidney, lung, skin or foot? Or have you taken antibiotics for one in the last 2 weeks?"}, "known_aneurysm": {"hint": "A weak, wide place in the big blood vessel of the chest or belly, not in the head.", "options": {"looked_after": "Yes, but it was fixed, or a doctor has checked it with a scan since this pain began", "no": "No", "not_sure": "I''m not sure", "yes": "Yes. It was not fixed, and no doctor has checked it since this pain began"}, "short": "Known aneurysm", "title": "Has a doctor told you that you have an aneurysm?"}, "major_trauma": {"hint": "Such as a car crash, a fall down stairs, a fall from higher than standing, or any fall after which you could not stand or walk.", "options": {"no": "No", "not_sure": "I''m not sure", "yes_checked": "Yes, but a doctor has checked me", "yes_not_checked": "Yes, in the last 2 weeks, and no doctor has checked me yet", "yes_old_not_checked": "Yes, longer ago, and no doctor has checked me"}, "short": "Serious accident", "title": "Did this pain start with a serious accident?"}, "onset_date": {"hint": "If your back has hurt for years, tell us when it got much worse.", "options": {}, "short": "When the pain started", "title": "When did this NEW or worse pain start?"}, "onset_event": {"hint": "", "options": {"gradual": "Slowly", "minor_event": "All at once after something small: a minor fall, a bend, a lift, a cough", "not_sure": "I''m not sure", "sudden_no_cause": "All at once, for no reason"}, "short": "How the pain started", "title": "How did this pain start?"}, "pain_better_lying": {"hint": "", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Worse on moving, eases lying down", "title": "Does the pain get worse when you stand or move, and ease when you lie down?"}, "pain_location": {"hint": "", "options": {"low_back": "Low back", "mid_back": "Upper or middle back", "neck": "Neck", "not_sure": "I''m not sure", "tailbone": "Tailbone, hip or groin"}, "short": "Where the worst pain is", "title": "Where is the worst pain?"}, "pain_score": {"hint": "0 is no pain and 10 is the worst pain.", "options": {"0": "0: no pain", "1": "1", "10": "10: the worst pain", "2": "2: mild", "3": "3", "4": "4", "5": "5: medium", "6": "6", "7": "7", "8": "8: very bad", "9": "9", "not_sure": "I''m not sure"}, "short": "Pain on moving, 0 to 10", "title": "In the last 2 days, when you stood or moved, how bad was the pain, even with your medicine?"}, "pain_trend": {"hint": "", "options": {"better": "Better", "not_sure": "I''m not sure", "same": "About the same", "worse": "Worse"}, "short": "Better, same or worse", "title": "Over the last two weeks (or since it began), is the pain better, the same, or worse?"}, "planning_needs": {"hint": "Tick all that do.", "options": {"cannot_lie_face_down": "I cannot lie face down for an hour", "diabetes": "I have diabetes", "heart_or_lung_trouble": "I use oxygen, or have bad heart or lung trouble", "none": "None of these", "not_sure": "I''m not sure", "pacemaker_or_no_mri": "I have a pacemaker, or was told I cannot have an MRI", "sleep_apnea": "I have sleep apnea, or use a CPAP machine"}, "short": "Needs to plan for", "title": "To plan ahead: do any of these fit you?"}, "pregnant": {"hint": "", "options": {"no": "No or does not apply", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Pregnant, or could be", "title": "Are you pregnant, or could you be?"}, "prior_spine_procedure": {"hint": "Count rods, screws, a pump or a nerve stimulator.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Back surgery or cement before", "title": "Have you had back surgery before, or had cement put in a spine bone?"}, "rest_night_pain": {"hint": "Do not count pain when you turn over.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Just as bad lying still", "title": "Is the pain just as bad when you lie still?"}, "rf_bladder_bowel": {"hint": "Constipation alone does not count.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "New trouble with pee or poop", "title": "Since this pain began, do you have NEW trouble peeing, holding your pee, or holding your poop?"}, "rf_chest_breath": {"hint": "Say yes too if you have fainted since then.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Chest pain, trouble breathing, bad belly pain, or fainted", "title": "Right now, do you have chest pain, trouble breathing while you rest, or sudden bad belly pain? Or did you faint when this pain began?"}, "rf_fever": {"hint": "Sweats that soak the bed count too; Tylenol and steroid pills can hide a fever.", "options": {"earlier": "Not in the last week, but in the last 3 months, since this pain began", "no": "No", "not_sure": "I''m not sure", "yes": "Yes, in the last week"}, "short": "Fever or shaking chills", "title": "Since this pain began, have you had a fever (100.4 F / 38 C or more) or shaking chills?"}, "rf_leg_weak": {"hint": "Feet and hands count too; if more than one fits, pick the first.", "options": {"both_legs_pain": "Only this: pain down both legs; or both legs tingle when I walk, and it stops when I sit", "no": "No, or only pain in one leg", "not_sure": "I''m not sure", "one_leg_numb": "Only this: numbness or tingling in one leg or one arm, and it is not weak", "pain_no_steps": "My legs work, but it hurts too much to stand or to take a few steps, even with help", "yes": "Yes: a leg or an arm is newly weak, gives way, drags or is hard to move; or my legs feel heavy or will not hold me; or both legs or both arms are numb or tingle, even at rest; or I am newly unsteady"}, "short": "New weak, numb or unsteady legs or arms", "title": "Are your legs or arms NEW to being weak, numb, tingling or unsteady? Or do you have NEW pain down both legs?"}, "rf_saddle_numb": {"hint": "It may feel odd when wiping.", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "New numbness between the legs", "title": "Do you have NEW numbness or tingling between your legs, around your private parts, or around your bottom?"}, "sudden_worst_pain": {"hint": "", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Sudden and worst pain ever, in the last week", "title": "Did this pain come all at once in the last week, for no reason, and is it the worst pain ever?"}, "treatment_tried": {"hint": "", "options": {"none": "I have not tried any", "not_sure": "I''m not sure", "six_plus": "6 weeks or more", "three_to_six": "3 to 6 weeks", "under_three": "Less than 3 weeks"}, "short": "Rest, brace or pain medicine tried", "title": "How long have you tried rest, a brace, or pain medicine for this pain?"}, "weight_loss": {"hint": "", "options": {"no": "No", "not_sure": "I''m not sure", "yes": "Yes"}, "short": "Lost 10 pounds without trying", "title": "In the last 6 months, have you lost 10 pounds or more without trying?"}}'),
	('ba7d1a57078644d7e86210a18ee93478', 'questions', 'es', '{"age_band": {"hint": "Si la persona tiene menos de 18 años, debe enviar esto su madre, su padre o su tutor legal.", "options": {"18_49": "De 18 a 49 años", "50_64": "De 50 a 64 años", "65_plus": "65 años o más", "under_18": "Menos de 18 años"}, "short": "Edad", "title": "¿Cuántos años tiene la persona con dolor?"}, "allergy_cement_contrast": {"hint": "", "options": {"cement": "Sí, al cemento para huesos (acrílico)", "contrast_only": "Sí, solo al tinte para rayos X", "no": "No", "not_sure": "No lo sé"}, "short": "Alergia al cemento para huesos o al tinte para rayos X", "title": "¿Tiene la persona alergia al cemento para huesos o al tinte (contraste) para rayos X?"}, "answering_for": {"hint": "", "options": {"self": "Para mí", "someone_else": "Para otra persona"}, "short": "Para quién es la revisión", "title": "¿Para quién es esta revisión?"}, "bleeding_disorder": {"hint": "Como plaquetas bajas o hemofilia, pero no moretones ni sangrado por un anticoagulante o por la aspirina.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Sangre que no coagula bien", "title": "¿Ha dicho un médico que la sangre de la persona no coagula bien?"}, "blood_thinner": {"hint": "Como warfarina (Coumadin), Eliquis, Xarelto, Pradaxa, Savaysa, Plavix, Brilinta, Effient, o inyecciones como Lovenox; la persona no debe dejar de usarlo por su cuenta.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Anticoagulante o aspirina diaria", "title": "¿Toma la persona un anticoagulante (medicina para que la sangre no se coagule), o toma aspirina todos los días?"}, "bone_risk": {"hint": "Marque todo lo que sea cierto.", "options": {"long_term_steroids": "Pastillas de esteroides (como prednisona) por 3 meses o más", "none": "Ninguna de estas", "not_sure": "No lo sé", "osteoporosis": "Huesos débiles (osteoporosis u osteopenia)", "past_spine_fracture": "Un hueso roto (fractura) en la columna antes de este"}, "short": "Huesos débiles", "title": "Los huesos de la persona: ¿algo de esto es cierto en su caso?"}, "cancer_history": {"hint": "Cuente los cánceres de la sangre, como el mieloma, pero no un cáncer simple de la piel.", "options": {"active": "Sí: ahora, o en los últimos 5 años, o en tratamiento por el cáncer, o el cáncer se ha extendido o ha vuelto", "no": "No", "not_sure": "No lo sé", "past": "Sí, hace más de 5 años, y sin tratamiento ahora"}, "short": "Cáncer, ahora o antes", "title": "¿Ha tenido cáncer la persona alguna vez?"}, "fracture_count": {"hint": "", "options": {"more_than_three": "Más de tres", "not_sure": "No lo sé", "one": "Uno", "two_three": "Dos o tres"}, "short": "Número de huesos rotos", "title": "¿Cuántos huesos rotos de la columna mostró el estudio?"}, "function_impact": {"hint": "", "options": {"mild": "Hace la mayor parte de lo que hacía antes", "moderate": "Puede cuidarse por su cuenta, pero hace mucho menos que antes", "not_sure": "No lo sé", "severe": "Necesita ayuda para vestirse o lavarse, o pasa la mayor parte del tiempo en la cama o en una silla"}, "short": "Cómo es un día normal", "title": "¿Qué puede hacer ahora la persona en un día normal?"}, "height_or_stoop": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Pérdida de estatura o espalda encorvada", "title": "¿Ha perdido estatura la persona, o tiene la espalda más encorvada o redonda que antes?"}, "imaging_date": {"hint": "", "options": {}, "short": "Cuándo se hizo el estudio de imagen", "title": "¿Cuándo se hizo ese estudio de imagen?"}, "imaging_result": {"hint": "El informe puede llamar “fracture” (fractura) a un hueso roto; si más de una respuesta es cierta, elija la primera.", "options": {"adv_no_fracture": "Una resonancia magnética (MRI) no mostró ninguna fractura", "adv_recent": "Una resonancia magnética (MRI), una tomografía (CT) o una gammagrafía ósea o “bone scan” (no una densitometría ósea) mostró una fractura NUEVA", "none": "Ningún estudio desde que empezó este dolor", "not_sure": "No lo sé", "old_healed": "Un estudio mostró solo una fractura vieja o ya sanada", "waiting": "Le hicieron un estudio, pero no se sabe el resultado", "xray_fracture": "Un estudio mostró una fractura, pero fue solo una radiografía (rayos X), o no se sabe si la fractura es nueva", "xray_no_fracture": "Una radiografía (rayos X) o una tomografía (CT) no mostró ninguna fractura"}, "short": "Lo que mostró un estudio de imagen", "title": "Desde que empezó este dolor, ¿qué mostró un estudio de imagen (radiografía, resonancia o tomografía) de la espalda de la persona?"}, "immune_risk": {"hint": "Marque todo lo que sea cierto.", "options": {"dialysis": "Diálisis (una máquina limpia la sangre)", "iv_drug_use": "Inyectarse drogas de la calle (no insulina, ni otras inyecciones de un médico)", "none": "Ninguna de estas", "not_sure": "No lo sé", "recent_spine_shot_or_surgery": "Una inyección en la columna o una cirugía de la columna en los últimos 3 meses, después de que empezó este dolor", "spine_shot_then_pain": "Una inyección en la columna o una cirugía de la columna en los últimos 12 meses, y este dolor empezó en los 3 meses siguientes", "weak_immune_system": "Defensas bajas o sistema inmune débil (por una enfermedad, por una medicina como la prednisona o la quimioterapia, o después de un trasplante de órgano)"}, "short": "Más riesgo de infección", "title": "Riesgo de infección: ¿algo de esto es cierto en el caso de la persona?"}, "infection_now": {"hint": "No cuente un resfriado (catarro), ni una sola pastilla antes de ir al dentista.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Infección ahora o en las últimas 2 semanas", "title": "¿Tiene ahora la persona una infección, como de la vejiga, el riñón, el pulmón, la piel o el pie? ¿O ha tomado antibióticos por una infección en las últimas 2 semanas?"}, "known_aneurysm": {"hint": "Es una parte débil y ensanchada del vaso grande de la sangre (la aorta), en el pecho o la barriga, no en la cabeza.", "options": {"looked_after": "Sí, pero ya lo repararon (operaron), o un médico lo ha revisado con un estudio de imagen desde que empezó este dolor", "no": "No", "not_sure": "No lo sé", "yes": "Sí, y no lo han reparado (operado), ni lo han revisado desde que empezó este dolor"}, "short": "Aneurisma ya conocido", "title": "¿Le ha dicho un médico a la persona que tiene un aneurisma?"}, "major_trauma": {"hint": "Por ejemplo, un choque de auto, una caída por las escaleras, una caída desde más alto que de pie en el suelo, o cualquier caída después de la cual la persona no pudo ponerse de pie o caminar.", "options": {"no": "No", "not_sure": "No lo sé", "yes_checked": "Sí, pero un médico ya revisó a la persona", "yes_not_checked": "Sí, en las últimas 2 semanas, y ningún médico ha revisado todavía a la persona", "yes_old_not_checked": "Sí, hace más de 2 semanas, y ningún médico ha revisado a la persona"}, "short": "Accidente grave", "title": "¿Este dolor empezó con un accidente grave?"}, "onset_date": {"hint": "Si a la persona le duele la espalda desde hace años, díganos cuándo el dolor se hizo mucho peor.", "options": {}, "short": "Cuándo empezó el dolor", "title": "¿Cuándo empezó este dolor NUEVO o peor?"}, "onset_event": {"hint": "", "options": {"gradual": "Poco a poco", "minor_event": "De repente, después de algo pequeño: una caída leve, agacharse, levantar algo, toser", "not_sure": "No lo sé", "sudden_no_cause": "De repente, sin ninguna razón"}, "short": "Cómo empezó el dolor", "title": "¿Cómo empezó este dolor?"}, "pain_better_lying": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Peor al moverse, mejora al acostarse", "title": "¿A la persona le empeora el dolor al estar de pie o moverse, y le mejora al acostarse?"}, "pain_location": {"hint": "", "options": {"low_back": "Parte baja de la espalda (cintura)", "mid_back": "Parte alta o media de la espalda", "neck": "Cuello", "not_sure": "No lo sé", "tailbone": "Rabadilla (cóccix), cadera o ingle"}, "short": "Dónde está el peor dolor", "title": "¿Dónde está el peor dolor?"}, "pain_score": {"hint": "0 es nada de dolor y 10 es el peor dolor; si la persona no puede decirlo: 8 si grita o no se deja mover, 5 si hace gestos de dolor, 2 si está tranquila.", "options": {"0": "0: sin dolor", "1": "1", "10": "10: el peor dolor", "2": "2: leve", "3": "3", "4": "4", "5": "5: mediano", "6": "6", "7": "7", "8": "8: muy fuerte", "9": "9", "not_sure": "No lo sé"}, "short": "Dolor al moverse, de 0 a 10", "title": "En los últimos 2 días, cuando la persona estaba de pie o se movía, ¿qué tan fuerte fue el dolor, aun con su medicina?"}, "pain_trend": {"hint": "", "options": {"better": "Mejor", "not_sure": "No lo sé", "same": "Más o menos igual", "worse": "Peor"}, "short": "Mejor, igual o peor", "title": "En las últimas dos semanas (o desde que empezó), ¿el dolor está mejor, igual o peor?"}, "planning_needs": {"hint": "Marque todo lo que sea cierto.", "options": {"cannot_lie_face_down": "No puede quedarse boca abajo (sobre la barriga) durante una hora", "diabetes": "Tiene diabetes", "heart_or_lung_trouble": "Usa oxígeno, o tiene problemas graves del corazón o de los pulmones", "none": "Ninguna de estas", "not_sure": "No lo sé", "pacemaker_or_no_mri": "Tiene marcapasos, o le han dicho que no le pueden hacer una resonancia magnética (MRI)", "sleep_apnea": "Tiene apnea del sueño (la respiración se para al dormir), o usa una máquina CPAP"}, "short": "Lo que hay que planear", "title": "Para planear: ¿algo de esto es cierto en el caso de la persona?"}, "pregnant": {"hint": "", "options": {"no": "No, o no es el caso", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Embarazada, o podría estarlo", "title": "¿Está embarazada la persona, o podría estarlo?"}, "prior_spine_procedure": {"hint": "Cuente también varillas, tornillos, una bomba de medicina o un estimulador de nervios.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Cirugía de la espalda o cemento antes", "title": "¿A la persona le han operado la espalda antes, o le han puesto cemento en un hueso de la columna?"}, "rest_night_pain": {"hint": "No cuente el dolor cuando la persona se da vuelta.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Igual de fuerte al acostarse y no moverse", "title": "¿El dolor es igual de fuerte cuando la persona se acuesta y no se mueve?"}, "rf_bladder_bowel": {"hint": "Si solo hay estreñimiento, no cuenta.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Problemas nuevos con la orina o el excremento (popó)", "title": "Desde que empezó este dolor, ¿tiene la persona a la que ayuda problemas NUEVOS para orinar, para aguantar la orina, o para aguantar el excremento (popó)?"}, "rf_chest_breath": {"hint": "Diga que sí también si la persona se ha desmayado desde entonces.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Dolor de pecho, problemas para respirar, dolor fuerte de barriga, o desmayo", "title": "En este momento, ¿tiene la persona dolor de pecho, problemas para respirar aunque esté en reposo, o dolor de barriga (abdomen) fuerte y repentino? ¿O se desmayó cuando empezó este dolor de espalda?"}, "rf_fever": {"hint": "El sudor que empapa la cama también cuenta; el Tylenol (acetaminofén o paracetamol) y las pastillas de esteroides pueden esconder la fiebre.", "options": {"earlier": "No en los últimos 7 días, pero sí en los últimos 3 meses, desde que empezó este dolor", "no": "No", "not_sure": "No lo sé", "yes": "Sí, en los últimos 7 días"}, "short": "Fiebre o escalofríos con temblores", "title": "Desde que empezó este dolor, ¿ha tenido la persona fiebre (100.4 F / 38 C o más) o escalofríos con temblores?"}, "rf_leg_weak": {"hint": "Los pies y las manos también cuentan; si más de una respuesta es cierta, elija la primera.", "options": {"both_legs_pain": "Solo esto: dolor que baja por las dos piernas; o hormigueo en las dos piernas al caminar, que se le quita al sentarse", "no": "No, o solo dolor en una pierna", "not_sure": "No lo sé", "one_leg_numb": "Solo esto: adormecimiento u hormigueo en una sola pierna o un solo brazo, y no está débil", "pain_no_steps": "Las piernas le funcionan, pero le duele demasiado ponerse de pie o dar unos pasos, aun con ayuda", "yes": "Sí: una pierna o un brazo está débil desde hace poco, falla, se arrastra o cuesta moverlo; o siente las piernas pesadas, o no la sostienen; o las dos piernas o los dos brazos están adormecidos o con hormigueo, aun en reposo; o se tambalea desde hace poco (está inestable)"}, "short": "Piernas o brazos débiles, adormecidos o inestables desde hace poco", "title": "¿Tiene la persona algo NUEVO en las piernas o los brazos: debilidad, adormecimiento (falta de sensación), hormigueo, o problemas para mantenerse estable? ¿O tiene dolor NUEVO que baja por las dos piernas?"}, "rf_saddle_numb": {"hint": "Puede sentirse raro al limpiarse después de ir al baño.", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Adormecimiento nuevo entre las piernas", "title": "¿Tiene la persona algo NUEVO: adormecimiento (falta de sensación) u hormigueo entre las piernas, alrededor de las partes íntimas, o alrededor del trasero (las nalgas)?"}, "sudden_worst_pain": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Dolor repentino y el peor de la vida, en los últimos 7 días", "title": "¿Este dolor empezó de repente en los últimos 7 días, sin ninguna razón, y es el peor dolor de la vida de la persona?"}, "treatment_tried": {"hint": "", "options": {"none": "No ha probado nada de esto", "not_sure": "No lo sé", "six_plus": "6 semanas o más", "three_to_six": "De 3 a 6 semanas", "under_three": "Menos de 3 semanas"}, "short": "Reposo, faja o corsé, o medicina para el dolor que se probó", "title": "¿Por cuánto tiempo ha probado la persona reposo, una faja o corsé para la espalda, o medicina para este dolor?"}, "weight_loss": {"hint": "", "options": {"no": "No", "not_sure": "No lo sé", "yes": "Sí"}, "short": "Bajó 10 libras sin tratar de bajar", "title": "En los últimos 6 meses, ¿ha bajado la persona 10 libras o más de peso sin tratar de bajar?"}}'),
	('bc4a7fa76865ec1b3326467b83e3bce9', 'consent', 'es', '¿Podemos recibir estas respuestas? Si dice que sí, el personal de Example Spine Clinic las lee, llama para hablar de ellas y las guarda. Para su atención, puede compartirlas con sus médicos, un hospital o su plan de salud. No se venden ni se usan para anuncios. Puede quitar este permiso en cualquier momento: llame al 612-555-0123. Su nombre escrito y su sí son su firma. Su sí vale por un año.'),
	('bc99121fee3196bd78308c22d9d589e1', 'consent', 'es', '¿Podemos recibir estas respuestas? Si dice que sí, el personal de Example Spine Clinic las lee, llama para hablar de ellas y las guarda. Para su atención, puede compartirlas con sus médicos, un hospital o su plan de salud. No se venden ni se usan para anuncios. Puede quitar este permiso en cualquier momento: llame al 612-555-0123. Si dice que sí, nos dice que la persona a la que ayuda quiere que esto se envíe, o que usted decide por esa persona. Su nombre escrito y su sí son su firma. Su sí vale por un año.'),
	('f2800bf034a3f03de4ca34888b196ba9', 'consent', 'en', 'May we receive these answers? If you say yes, the staff of Example Spine Clinic read them, call about them, and keep them. For your care, they may share them with your doctors, a hospital or your health plan. They are not sold, and not used for ads. You can take this back at any time: call 612-555-0123. Your typed name and your yes are your signature. Your yes is good for one year.');


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES
	(1, 'ola@example.com', 'Ola Berg', 'coordinator', '$argon2id$v=19$m=47104,t=2,p=1$kYUvJWQpRUxve9dZRP4YPQ$Aw86o95R1CzZq8T73tTjAID2xQwgOt3akPklrbw9UL8', '2026-11-01 08:00:00-06', NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, false),
	(2, 'nora@example.com', 'Nora Vang', 'coordinator', '$argon2id$v=19$m=47104,t=2,p=1$wCeJG5RSjuiZ1+iNxjFTQQ$GXFfQUdGZhWe6ipyVlxG+gGu+mDC1lD3acIMfAgbPBs', '2026-11-01 08:00:00-06', NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, false),
	(3, 'kim@example.com', 'Kim Dahl', 'clinician', '$argon2id$v=19$m=47104,t=2,p=1$dzSDXmR67EkDhp2gZ4LXyQ$fjYDFebMfQXRwI51+pUOSkuK1ZMZjtmhLhqIZvu4n90', '2026-11-01 08:00:00-06', NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, false),
	(4, 'lena@example.com', 'Lena Quist', 'lead', '$argon2id$v=19$m=47104,t=2,p=1$PzmnQu70QsGJGBdwgQGCmA$nMqeQ0lxOTRnhDP1Q7sKv5Mc0mhaB7psWhwPMwVZDKQ', '2026-11-01 08:00:00-06', NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, false),
	(5, 'aud@example.com', 'Aud Hansen', 'auditor', '$argon2id$v=19$m=47104,t=2,p=1$wuohYGmP2U0H3ndsSbEiQQ$4a/Y6OeT2yGWYvUEk51eAWBOA06cxEGqAXwipD88tGY', '2026-11-01 08:00:00-06', NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, false),
	(6, 'gone@example.com', 'Gus Olson', 'coordinator', '$argon2id$v=19$m=47104,t=2,p=1$yhx+bQcvJfh4VRgOZlN1gA$d6I/JNDioS9OB61FCPhUE4hFgkoc5gCgNZWkVH6i5ko', '2026-11-01 08:00:00-06', '2026-11-30 08:00:00-06', true, false, NULL, NULL, NULL, NULL, NULL, NULL, false),
	(7, '97db5d3a0ff44f918bb35945f63f7d67@example.com', 'Ola Berg', 'clinician', 'none', '2026-06-15 12:00:00-05', NULL, true, false, NULL, NULL, NULL, NULL, NULL, NULL, false);


--
-- Data for Name: staff_clinics; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_events VALUES
	(1, '2026-11-01 08:00:00-06', 'created', 1, NULL, NULL, NULL, 'coordinator', 1, '\x61656165428ef59650d4e0496702ad4fd9a33f6d926e37bbbdadc458155b2a21b8cfbf3a'),
	(2, '2026-11-01 08:00:00-06', 'created', 2, NULL, NULL, NULL, 'coordinator', 2, '\x616561659663d9f79714681dac1f6159038f2c18a7a05616b57b4f18e68e9a48be4d422a'),
	(3, '2026-11-01 08:00:00-06', 'created', 3, NULL, NULL, NULL, 'clinician', 3, '\x616561653a9b34965bed8db71b8078e82065604340bf251d6548b2b2f045121bec2ee8fc'),
	(4, '2026-11-01 08:00:00-06', 'created', 4, NULL, NULL, NULL, 'lead', 4, '\x61656165dd00863d5ed01c3c4e9ec491d5b7d242b2bf4eacbf11c70d5847401627b69270'),
	(5, '2026-11-01 08:00:00-06', 'created', 5, NULL, NULL, NULL, 'auditor', 5, '\x616561657af740e7270d61f765da61df5c12eb433a5a1664f97d892055bdf77d159c46f6'),
	(6, '2026-11-01 08:00:00-06', 'created', 6, NULL, NULL, NULL, 'coordinator', 6, '\x61656165c92641ec84f37f99494b5de7821126d5436e55fe6ee6284bfce7b58b10c9cc29'),
	(7, '2026-11-30 08:00:00-06', 'disabled', 6, NULL, NULL, NULL, NULL, 7, '\x61656165982d027d7ff079c480dacf627c1db3388f50c762b740c5fab5b669123ecd44ed');


--
-- Data for Name: staff_factors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff_recovery_codes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff_sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_sessions VALUES
	('da15e7610312a16d7bf1782abf8c28c265e3fdf6bc04d90baa5edc55c97b0661', 2, '2026-12-01 08:00:00-06', '2026-12-01 08:00:00-06', NULL, '89214a4b5cf54b7384c0011e866491af', 'code', '2026-12-01 08:00:00-06', NULL);


--
-- Data for Name: stop_reviews; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stop_reviews VALUES
	(1, '2a953ed0276107210a0124edb7ccab71', 'nerve', 0, '2.0.0', '2026-11-29 08:00:00-06', '2026-12-04 17:00:00-06', '2026-11-30 08:00:00-06', 3);


--
-- Data for Name: submissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submissions VALUES
	('00495d96244b8f702608ee1f6f4da674', 'a0b8ab86c71bbc32a6ac239949ac815b', 'A27E-RXMQ', '2026-11-11 08:00:00-06', '2026-11-11', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-minneapolis', '2027-01-04', '2027-01-04', false, 'decided', 'book_clinic', 1, '2026-11-19 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 7, '\x3139353863af6f89b5a550c34d8c44796d56ea192447dfccc23cc2c0079a46a5a7e5111b5fc5fcd146a53bbb3025d393029556e6bda55c6768bfd23a4cd08ea0', '\x678a118d297cdbcb96608baeec3a6662a6dffee4279fcee7c41916a1f9d8a23aceec875b0dbbf254', '\x6d36f91e498ea8630af6881c8c3e01fdc25b1d09dafa9a57c7d4b1ca6f1c1395b2335949b56545d1', '\x46c69833fa24b0371f9543b0dd9bd41625676edfdbfc30439879a1e9747bf42dcfed3b4bdb4a153e92210ff867d15d111361b422a5163d7626584a8f6a4d3a1a5e1f2d1e3abfce778c8a6ff0fa4980ca2bc26deb694ae39f86fafa442cae5bb5023112bfc1309f91dcee626e7c7c8777e6109735dfd94cf76f52477329d2a1dc2ff768f666000e39c550ac006406782d12efde4c2af966f177bc323a53af731118e123b78eb35bf3103ebc6a7c90da7a3f6c0730a1feaa15c20adca9d2479e69fab3fedf4ed647d2c597f6006cbe65bf850437ef41ab65218c427fcbf27d50b033466a1e8c900dfb19c38347be0f94920633a89102152be49496c2f01f3e18909383a35321310af5d7f439a508c7da5b03eee4a7f36374b14e7cee0985de5188bb78d510ef0d', '\xa78fcfc38d5da72e78552d3997bebcf7eebfb07bb81921e10f883065fd634b55d292719bf321f5d887480cb6e4b7a15910d6eae3b913958bfdaf658ea3f8690f06560493c689f1e93e5668bfab1aa0d62d850786d1136a3fcc6a5875931aa5c0a9f746954911b08186b1fdfad7275e4222557cf4498132ae2fe11e33503dd48f685cfee329a703179f92cece162bfd4a4caaf71145a1e2ae95916952c23f10777b7e1ee99441668a33e0fd79ef408af88c45b19279945ae836dac2a0ee58914d5cb674b1c474029aadae15d83f269310c0c207435ddbf3daef414859e0c17d2b8825b6e1aeff604b5bc54b77053f88718b2f744a3529de004ed174c463855c4d7a13b847f17e9754778e945a2098cc306792d409f6cc357be66aeea5d2676331c39fd9581c9d17226d020761011b978ccb46a6a980f65f275ab73c5701a4fc9ad956414c68d9d00ebfd4bdac6845a4f7a6ad63224dd14b48adcfa970f039742ec73155742ae0941f350cbb4c88bf12f1e0de17b6c3620c59a9d2bd5452875e0783e271ebaaa700a4e5b47883b60186a60027112ba75e28189c40972b3894cd8064cf0e8c289bd3148a582d874ea749548b1133c7b6ee6b19078c12120f7e57f9a91e8878e953412faca9392c70d44c0250ab7bded1ff148b7c70b9bea7908fc454e248bdf92dc7cbc2f34f743359afa49c966d8c73a8a53d18427d6e103e3320fd052df605a44cee13fa142dd2afcc5b66a5084e0a7b4c79961ccad4e5c108c413688effeccc6e0cbc8160480802eedd2dfa32adee0c108246550d9cb0887e535761405bce24ce6a535f3c3c8314dda3d1476d95a4070b5e05fce825be127aef933fad328aac986f25f86aa940bbe161b7bef258ed56fc99aceb6a5c0307353698331d54c5fcf768d9b1af9f67870842d1c4ec641b084338f9e4476277caa7f429a80ddc926d0296f8298c6f1e4dc0b2736adac54435ac61849f4015068582e93b4c715fe1ec743ea6f972fbdaf31261271641357ce3f21ab29df17bd186855d9e4aa56534c8a40262d5289ef19c51c2a7ddd65f8dc41636c3e314a723a0296f343d7011c61477bcf43467d590f7c55a9d25444276009702f8b66bf38c2aa06acda10594299eb2ff14eebeed7e4d7c87d698dfbd89d614732bad0bfe30938387acc36bdf57579aec3bf4f8b349a6dd5a33e254400898db99c0913a7c1afc88', '\x57525386b4afcf3673cc9f6acf0c7ba7919df6d021865216103afd90eacec8e698a348a1896ab2b1ef38606043fe543e2c333afd73d24d443f5be3fe73eb6dc9069dcb6457fbd9a7b6857fad8bef6ed8d3c467a46fbf724c98ac8a7b8a34d619b89dd7a59f4f9bec04a98ad37a905d18c274a6a9400ed6ec8e2d846c7bb09fae022c511730885eb2149aeed6b7324c7782ce1cc154e7bc209001decfedf19845c3b274af8fcd3a81e37143d31674dc6c365898b2d54f02544de1d5f462ab7bb07d39dcd74d25ccec44ba549bb3e71b40c9478cb447b897636685cd1dc4ecbd255552c0a903aea76694dd109d19f443733c449e45a38b408215b519df4fefb276cd994b1117c7d80ed67405103798296f8fd908b9657f34092f9ac704febcf36afd6de2ce29192c1a6110e0f92e96ea396270d2ae5d9068e729a1777ba7e12b89eaebc573db0beb43c391e48f8b6964189429172551745302ac8983bb9d84f0bb1eadfa62fca2052134a6c5b6b6c498ec13ff06169278621597561c71429164a9d2c459b55a83ec593e4c1145c04a1260977def6db633cbe4998a4a9a151302884c9c1eb02946bc8d52111394947c6062347227d0b81774bd008782b68752ba78e1797152a0db01797f2902bb1cabc0d73bc558ae80c7687ed0aff3ecbfb30e22bc7348b7ecb8f81d4f8ffc8ff0aae52ed884bebdc71f5322f667680d9411562167d7c01c5f1b22b1c26f659c8d7473e559a18f8046e6726367bbf7db28b1936eba477d395583b88a4a877d958c5e0e136cf49da8e9a7b8805e85d652f5ca1ca07c80f190852b04ce1917bc98b90c94f4d0d58702eb50618e6b044927717c4cb1933f575f2959e1a806a15fd50948be282ec8036cd6963f40c2d04b523f5b3034633840073f57ca49742d72455df1281a654bbc48bac71653aa918824a8438b15f269e437ef44618751c6324ac0764144c9fa7682fa31d6c3a474e713719f2f4c1d1458425ed74bb2dc0f8cdfdef6292897a3c65d1ef4111e602b5c1006b13bdb6e246729da7fa4d59123b5f29d76a56b9a47677e4a367f8515bc981572dcd03ad9b6cda3702e9bcf661c1de36c0e6f8d5620d66893f8645d201792ac6c106b2d36905498fc0af3a0af9bb6fe0a7a04590fc57bef6bab8f740ea915bf355f4cfaa5d3455f75d8fec24084475b06efa37dce03c04c8ba54e49a03aa5bc5097952b28f27339789fec7d2d0d9fa3e2f5ac4e1648625d521536da10daf26ed4c68719cd8bbb55b22d86a8c3d8fd8f03965c3cfcf02b231e479aacb06bd21e382117c37e416c46442dec68de0629c74337376d6fd02a9985cc44f667a576b57f7667d3dd0ee90bc85ca49111cace37aed9e47d085e99cb05c396f116b3df1013603d4b699f86a1ebf6ef6595bbf899774b15b27ddb41e69edb45ece5461ec830dad28e7a4be0119cff73fffed2f5ff23a176a297c2e57cd780dc88ca71ef6295e8bb7594e3a6826619fb2145cbac53fb11e0e4262fe0048220c246d5953560d2bc42dfe7ad6c02e7448951626690dd3d6a8b905199b3bb607a3467b02d2dee98bbbaefc3a4ef19f3b43059916c75453501711b0413acb938f504d4e499e02400c9b3a2ec6954ff84a92854beeb54a0a2dd5c604d66a3bde2088c5ae89dba5304252dfadb2c70455120ecd515f458013ec6cf8d6d187af45cb21497027921dcf43abfff260fa9a95d086431b668df6206b18cf8749e4ad2674bab2ecb706bea6aa79ff87bc9a2a52537006ba9601513e2cf63b099eb623352108283bed9e21726e37c17090ef4deaeb5595909492162a47576255e', '\xcee6c615dc0fac8bced6580c20e8e158', NULL, 2, 0, 'visit_outcome', 0, 1440, NULL, NULL, true, '\xdf8761a9a30fc24a4e81bcdc294b8330', NULL, '2026-12-07 17:00:00-06', '2026-12-28 00:00:00-06', '2026-11-12 08:00:00-06', '2026-11-12 08:00:00-06', '2026-11-14 08:00:00-06', NULL, '\x9d3c8829488f4fd4e3337b8d6ef015657a0cda58004185f2e00489892098a96445010600c8fae079022abd3093976f81e099c86b58e1abe410e4e5a0f969d3ae201dcdbc1c34785c75dd2a1ea541f859bdabf5ea63533525aaebc976e088', NULL, 'check', false, false, false, '2026-11-14 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, '2026-12-05 10:00:00-06', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'example-edina', NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('00f9f7133e444da7d3358ccc54b527d5', '8f64a3285086600a4b69f30bd0affc6e', '9N3M-TFRF', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-maple-grove', '2027-01-21', '2027-01-21', false, 'decided', 'duplicate', 1, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 3, '\x31393538bd7220a73b29cf5d20ee2a1fb6d30df63e7e5c6904b3651a65bf95b6caf6ff3cee3bc809f0c79746178a67b746684366d2c1495ce8669338a256316e', '\x74206b42d1e91671c51964b40cff1ff98ec75cc2c9369c7bbcda6f1c47de0805c5b7e2daaf72', '\x58362886e4ec4ca0929d174bc36086f64bb76540aab14cc3d05eff67d089a4329669218d07d62e16', '\x506b99b6c7007f55ccefbe70b651b65e6b6c351d87a9249cf8c79d2f24c14865528e6b25c6209c5fd63d5a79be4f3f66dbbd019717ffc75736233527e19ba5af9fd77ee1d9f7d5d6eb8c8c7699fd282ad332d46fb556540eacf32c9f375bf4956ca2fcd23fc2d199f18b2767b1be7ae5128b8392d4d46b5351d11adb34f3e6c84bff45646b819d0afbb445be173ee8aaec04557e516ceec33b0dbb574e79638a7dc41f1283695196c35e495171e0e922f7a54a16cff7ab775741dad9a3b98b3c47944c6046592ab8e6a0e7ec71a441dfaeb4a8aa9f4353f156a93c27dd731ae45c2d3735a5cac80ca5ddbf4b5b48bb779fdf50c02ef273540a84706dc950df87398977a6f303613cca209050742d0f7f2f0bdd353c9f9f60e4aabbee43ca1c16a011788128a1207dc5d317a279ab691b459df7cc2f32321ab125db', '\x8e9cd964fd2aecd7dce0d343dc4a5b3091b02f31230e137c144097c59dc98e9ee2e6b1e3e1822039613e1ef49b9c3f2d0c79246091814fa46bd34d851b72c1c7c091289be50283fc42794222583f0aa79433c2ad8ac696ec6a96d532862b37b15ea3a066b05bfd8633300f2ef782ec8391f83d43717d5c0c60cde30188ece0febf0962e7b9cb35862cba873c621edbec9decfd0bd851e572f5ae811557a59c84d10b99840df7291bc28eeaea611c4f73744d69066805d4a8b3f35f63a6ba668cef270843461f38742615e01b128ae2d4ff9675b03fa48983af91a5dcf45c3c4f23f9fc67e86722030d0d775a2560ff0d6c378583222db53ad5db06524d9b00eacc5c0ec676dbd8004e33ea72bfdfa14505d4d93c2b6f5ce6603acc85029b7600e9a69d98181dcc993b2aa4dc04e5b18660fb9ec5b453057b7cf1bdcddd3a6f3cacf4ab9720eb5ab03fb953323ff36e2814a1832a7711a45be84390c5183bf4972fcd6a1201585b3ddc3a9b1d776a65407ac4e169b23118abeca3ffecaf6a2ad62bb6d40c9c42c4991ec2ba9b9a3bfa10923056710f5d093d02f67e0f5a605d512e62c0e3549d907c05c4cefe9b08c53c6e27eeec153e88b456eab46c3207cc2381af8efd4205f596562bd348fc2851d88554ee58e422043c1caecf51a4a7af9fcf04839a00f66136ebc0590f96b5a65a8128f711593b65d9ebbd4078d0ffca13c4bcfac4a9425795f7e3a7938495cbdd6c6672b5f82fee6df7f1d0afea7d4a50cd3e84af164bdb9764424c70409a69585072d6289ae6ea5572b18a6db588e8801f68ed645cec6e39584cb7f9e95bdafce844e118ef31956f4766655f572ddbb71776cd3af8db85ff828d214383311c537208be22407672f9ff41ac9267e1eba8cad4963a07b865c236e592afa8a82e5db584102f594ebb9849fb0cba7f4094de314377c1b029974eef93b765b32e5dfdf804d9826afe3ee370275490b5f2ae2b5ef367ea8738df2fee866fc9ee6fe7a15ad7a6ef0c8940d2e7ccf30bb262486e0cda81f43c4833bdc50540713996386c24e700d10e700b9cf3bfc417345f35d076c210017762c1e33b98f68e796be490819f49471c8f4ce6dd7610c815d6692084a078bc2f49f3f422915371c1e2edf8b35b3ee9a66ae718436a7d02c2434282230a0d2d44a802f5a4b40b861a2024d07922ef80601163dabeb3d6499c662a', '\x4fd8b8a1d9088de7094b4a89445e2de559bcbe1e94e18c68ae2eaa1147673487e049a5b1ebcf24057c34d4376c8bd30d36e19aee337b2ee68a8df9b7584318f20a6042ff60fbfaf704bab95666ad74f338b7bd17679d2f004886d65268885befbe3164ea4db72bfecd1cf2f2464af039bc4e41b1b98c648401f1097798523740ffa2a9d2b0a2296c75402fedc01beba45c056ae33e6f54f8ce405378f33b2629db0c5e3d112acbc52345ac20ccd228ff221e744fb4cc068c6a69e787eb8bbb3c84491f8b3d67d92a1a6f14bccb6cdcf413f41a8b25a1aff14be08f598975ee3f0e0fb7029b15686eb77093f9b3691703814a3ebc7230e58ec74c2a945569dea426abb34941ba1981265c9ec6a9404120c3ebed0141f7f874affe015e2a5fe01a257673f182d5b3c60fe33e8e9fa324e2d991100a2cda585c25b7e7b824aa373d2363b8321a8cfee5f8d8ae28561909ab788af968812805c2dd680d72247d9a42a32f55a4f76e8ca40ee0fbdacc915acfdf0bff30bfc9016d9a67faa22e9d93444604cbaec287b6ea645d283538414d980b26b9f868413b68a5a60bde3cf82866f815dd6d3348df3cbe4f7055f7020844f07cc44c7bfd57e12217264ee59c45d850ef9838936d8b04f812bc065bcabf00b46c1efb290472aa2514bf725d6730d491db202d0f6813e2a751f7b7cda7ac13c3f0dccd3d6a851a7e634834c1af6fde1ce1889ada535dbccbf02219588db62fa023fb05249d4c4183b5047a24f4d67f486854a2ef81041450565f7f6b524a9c2fdaca1434423375863157079455dcccd2a055d7e2ac2f22ca4bee293821986d1a43475a5d096a9307d25be37811f37bdcc295f858a1fbc3da5c24c8c25c7dfb0d366f5a726b721388f3fcf8a078cc0b7b912b89534198bbe1f05ec7f373100ba9edb734ba477bd3bdc84aa4f36b473a4ed8b3850cfb2390436b57d7ba9a58aa5e0cba4d8c1ea62f2cb8a1a6f215efedbcf2cb42ad7580e96a27a64aeb99bf8ee9e08c156045894dd916e43abc6b12e93060ebc7c7aa1d67565f61f09518ea30c207dd776ed0eb2854b31e7d5888a33fe6e20e1a1dd909680745525f8622bec7229fcb0ee1b7f888e58e3a0f6edc4c4d2a7429378d163116cc64c1512e59d038fc6d9d0f129949d7b7c9745e2d642cb7aa3d8f8af0d660ae860cc85c6d83593f15ff3f69f658c2aeec0450db31f4d88041200b47f527ac596a5645303c6fd16a1e1aa8dba2cb3afec9483b6f45a5b98e620152c97b8029665a71ac6d96f1bebfeff12215c8df8d7ac10cb4c99eddc17656f8447fcb658a25dffa247c38d4df63843db4d96adc39c02cd52a5efe2b4668ef5f46fae953e6aa052f387de2dd87812f3a4695b7b13d7a7c622e673205f57d4030b468715ec04c727a605f8602e544a0e50419058d5415b21ab9cc47f571682f6eddfae55877a95f56c3f3f30692da54fbbaa39af08c816a150d99b7b25069f60680bdd552698156d153ed69d5755fb186027bfeb97d02bc8dd404f05c3d7960f388e48fad4a0d2ff1a9e65dbe82f4c7aa62d633d9a80af095a8f38b9ce2ddfe0966b6a1e1898dda5aefdabd0e61ea0569be7bcb4b09968ab8ef672e735e71b671eff82a6db1b4c349fe302353cfabda2201c1897be851b9053a4ac075d7549f742fbbbca80995bb970727445a0d880d12ae9ce73fe7da70c142b257cd9a8f66e819f6a79873c555746c07b21134f2cd312278e4fe345da6925a936f3fbb00e62db8ac58bb1377c454091db766a03e81fbf8c48963589707ab686a96aa86645ccd6c06dd74c6b38517c3c5ad7c24708c', '\x96f3559a85ec52b611f3c6767d749cb6', '\x1cd17631345f4b47ac8db6d99fd513d4', 2, 0, 'carry_out', 0, NULL, NULL, NULL, false, '\x5b570615ac5046a6259a4759dc7c8038', NULL, '2026-12-07 17:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, '2026-11-30 08:00:00-06', NULL, '\x7c5ce910febd6db295f541b40f7b4f80b489eebf69d7ec0c026ac8958e4dc3869b0613332912e13a13677d2134437156107d6828bdbc1556fbb5e8d330973382812a61845a9bc8bad72c677eb53dc45663c514b1dff1e36a80aaf3dd44b8', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('0ec283f72fbe6266e4ff6ccd2576e2c0', 'd3f0b27baaa57a503ce08082b7e7669e', 'DGNF-NBKB', '2026-11-24 16:44:00-06', '2026-11-24', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 11, false, '65_plus', 'en', false, 'example-st-paul', NULL, NULL, false, 'new', NULL, NULL, '2026-12-02 17:00:00-06', '2026-12-02 17:00:00-06', 3, -11, 1, '\x313935383828e3023a447c59e114dfbe73e22a1ad89eeefbf33f8b155a6c20d636fc7312d66c2751044ae61d2f432ecc2b5482ed60a3cc083e5f22b0ee4189ae', '\xe991b5780671dc5a4af17be41ecc1ab43b00649c667915592f849028dfd332af16cf27a3abd5097c387dfa', '\x4035f3546032f244a24d6b86d7d0bbfae703660e23e138a34303eff6daedcd99ce305ddb6fdf7ad9', '\xfa7457399a6abf8574a0682da07e1e47c07a00250785f703e7a933d1b0e7e6eaf0bcc8bc96186eb12c97564d87b400527a2bd4e1d3474234914833a0adaf102c654168abd6d9320e9019be00c66ea16e98e56f7081dc0c6dcf776abf519ed74123644d6c55f63d33abfe31b40e0b9e7560652644d04272cf48bac8eb1ca34ae8b3bfb1253dc44198c7b45af592ad923c3507eae47647c605e1040e1c353b39f5c19aa4ed2fbeffd3ba908bedc1f3b60c3cc3535ad8f13a3e33b3d03a4ec49d5d493a06b22bf9405a8fefafbba0eb2531064a830982ca0c6ad48d180e1eb3df9d892297ef38fc82c7b7113847fff76fd0c2a4fe449d8d79fe20dbc69fcf53ce9943a19769a73738742f95c619b43e20436265086982ffcf98e9a7f57cc3a86dd58b', '\x373fa346de07c42735646ccac441eb52cf2af912889eac83a0d0b9a908515de9dbc09c1a807f515d92e07d45f950338e88e621f5996196e6cc16ca69a25330596663144649cf9364bd7ca06d4aaea52711f151cdd6716870fce8605d85e46eb17c6ea23750235dcd84e065509e9529a6e229032b5d537d04bc03ff1c9f1c25177d788b0695f81d95445ad6d0e94b12180e3cc17692e71eaa04ab7a18add7bf2e31edb79cac893250469912dd0a3fd933c54e1fd10cbf822e5a9b17b1494dba49be80add951de0df8e5df61c95fe9cd33c7d5d0ef63fe8f5a33a6860098f0d92e17c55f2309b898c6249a1d106794c0e997bf32a889d6485ef5e703dd80320d63eab92e56570fa4c9d3dd1992117cc3b67aee2a19638155c00b7cc5b03d8cf1ee8c5dfb2560ed9cf4c629c2638907813cef5f150f814aed4a2fc83bf7bae315b9207146af2639bda9f0e30a64b09d2e8060f515cf5f97cfd4f0a99bd6c8aac845294275635fe0e6cc4cb8efe41878f1f27366cbb9a9ab83cecd4972e5616e7cda9696655d2d65a7da1abe218d2a5c56e44ffa145958186432f9efd38e7c775a3e2c41117957db2e9998e7e4fdfb436472fa6b6438baaca1a00cc8aab567005f3e619334a060326d52fde4e79f18f3d27593edfe3d20bf777610be186f2b2521bac88377ba30040a35f6e1a406377c0dcce855a4183e6786fd50fcd21d472b168f7837de510937eeb764dc21f12ba506f98e77a0e9b1bdd0bc68c0d4b12543ca323e80372c556108e7c651ff8f53cf740d2cfc1150076c9dd59729a2505fd9c079d7f41bef956492470a6f93c436911829e32104d0fb85492aa0552fdd7e7a20fa2a2566a0dec95a60cabf3e7d2df25c218b46f8913f51dbf159bb131ee5dd16ae4a070ccb58b68e40d897a6eae1d4c2abfcb5485fd7dacefa86d2b873cfce4019eb5dcd2fd932c938bafdc89d6290ac18449f035641339438050964', '\x109806ffc86364b233a0329769621b90026e80907cb9330d8bc9a6e70c3bd72cb198cb66a0259b39e519e4fe38b6c28dbb05932d3f77576184657f37dff554bc6652756148395163faf2159785a1d2518203b247cc289e7bd30456461b3f9c2d09849a1561334b735e5f7a7dcdbc6dddceb6c35e70bf4cc70e81ee9e736b798f4a0c6eabf4030d4bd0a6dc0bd5d4a01db107257abc07f4bbbc6267dc3976fe1689c003f8f06ad9170644eecbdc3895eab3a7763c266c4e7cb46c328d6b69cc01773cae2e38727dfbcae633e2f142b15248a79f285bee4ccc905049956e6923c5cf4962b6b3fd16b9b7b9400b840b71570a0b82e17420a9ffa9c99d2ff4f825c96d32fe163fe0689a013d8047905fe825894741e08bf5993539a122a9bd65d0b04f7ceb4931ea9a3ad144228dfc337b2703bb4993e66276e9af6edc977b498b11113ed7eb50d023e72e4aabf6fb9990bb596d72bc3469780de4fd274fb22790479605f7bc71b78787427af2032ca8aedecb37f0e89411cbc5d275a7fc99239e412858bb458e65a2f2bb5ae7de78dff0fec2285c4b45d4df44240b2627ad265e4b21937e7f85eb1f8ed044dc4e226b19ca3fd4c64c5ea0d3634e2b90831d5a2f86d4de81f4063692a091ac9faa635736e86bdb1df1bdccb6ef8b00e5e1146d19f7eb6fb5b871a838f1cce189bbd81e8c27c5bce34aa12bc92a67188c6cac92aae5e1f6c81499c74b3e0148382bde66e01614f40b3e3431431c828694397843ab079d83e17e49f6f78a314339686e7f8b7400480c32ae705096ca02637838089f65f4caa9953d10759bd8e6e8218811d28414fad897bb4d8c8cedbf51a326ad6682ec8ebae9481e7e5933bd8328418ea6b6e0a9546ba082516dfdd6ef0db7fa886030c097600a91e6f3fbaba30ed524cd5ca2e7f9c61c38e11a74fa1d4fc2cf281b39edf716a6ff9b0c999639e4b5d1407b7e4d16aaf4584042b4d80d2408b046bc4d30abfe6c5f25095f26971ed6e6694fab57aa15e6f4ccada4156fa7f939bc1347fbdca88090d3237ea148ffb145b5e1781379f77b93d10eab2af000f38d6d2b720b3fe37a8c08ff12584de4ae6e0022eb0b20420b09d9c1075e7d3f2e3093e8877bf694035b387ee1cc223db3c49194e09d9db438708b01bf2bd05eea34d754903cd8679376c9a8960e41a61642af54ae038b764a375db7dcb095a70af0311da5494ad08cf58e2e36022c0ed6f9749a2fa43de64f66a8e5470b11da2b79dd4846942819c3cf6feb9bae7e73b1299075fbdeb4a8751daa07409716fa9b89dbfc8602aaa3b6d925669305509762cd94406f28628ea7dbd065f1af8b454404693db19811c94d3cee7235895fb45493da96ee91cfb8240be9ab25020a489fea5c16199353885381046c4e3e9ba67ad66dd3cf07d1eb294a5884aca6c1f1f8b1fb277ed1552f423022dee0ee36017c9e76370d7e2fdabd6e93b3d4392e293a2dd3540f3147e6e85a229ab46e30f2f4bb258855c42172c911293b3f9a4b7425e09ca919313a988f8eca152885e43bd6fc98b2634c17d7681fdf1cc16efc5555f3ee7f6df0782cbcb879af50ee0b484443d20c3ac9943620fe1482302495b91abc639f37c29ad57b92588d63fc2f4913861419b78910a0553d9dfac13cf1cfd479de87fb8b4f97a3c4d5f5127178ffd98755990ea70374f41afce39e2ff141381a4b7e7bfb5003ab2d3ac6ad4aec90228460102b42e3b1d51532181752a4a77647c5fe27604c4f163cb3e2aefefd9f50437a404ef1656b7cc239df03495fd5a453462cd31e0e1756c8f61d51a0063bf6b5f527c0d771a10ba501f7b0d04262a48b060c8a72936a66ba675728740349ea5d2c840d06993089a558c4cf60afdb5f43c2d3a7f08152c50f7e0ff14800abaea815c2a4e6247f63ab342ac9943589f7d0ea7bc4daa968d4370ea94301', '\x1fa3c92c315d51e9027c651297722153', NULL, 1, 5, 'call', 0, NULL, NULL, NULL, false, '\x7a017b0e47db675fe794f031d387a043', NULL, '2026-12-02 17:00:00-06', NULL, NULL, NULL, NULL, NULL, '\xfe864274b77339f491265880862e044fdb2f7de97663dc4ed013955201c2bcd6ffd0ee90429fa9677a894fe8dd8240c8919512869cc3e571e8510efe24b130b651be33874700479439d353b373c6a82a249196cf11e1c2147efdc8ad2445', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('10b1ff5be00e2944e7cd694ee547d877', '7ef60fbeafe431f74ad31776954af6cb', 'QUAV-MRVV', '2026-12-01 03:12:00-06', '2026-12-01', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 5, 14, false, '65_plus', 'es', true, 'example-minneapolis', '2027-01-24', '2027-01-24', false, 'taken', NULL, 1, '2026-12-01 08:00:00-06', '2026-12-02 17:00:00-06', 1, -14, 3, '\x31393538485d6f452d444492077e6160c15d7efd2f43f59c19d225958674d2b608dbcd8ded251f94af4c86377d01b844d0e8da9f68b69b25244816718ab6c5b3', '\x87933fb0ea85d2ff8a1da4ea2e33a13cf7a12ecc493caec89597b5ad215a9f732ff8a8253cce1bd7dc78e7751021ee', '\xc449a0d9b2e178f612c13cd60d25f0c9e50e83b3df1a4f30551eab73242dbd78e9b8c01b06a1b104', '\x4b88cf84eb986ca972edd6b260913a8a98d726dfe07b6faa34e8306511e09a69694d16d3f21de953a9d8b9210ba52627c8ae462c84f449da0239b9aaf7689c1ddd0a7c9d8687c2640b58f70a272efbd7fa231e7522b02de6ecdd03951c8db54eb49afb25fe9d211f9b851ab672404a84aff2ced8be56d8b2c196d2796b3b19ed116ccad4f7c9dfeadd1d9e097e9df60ab1a04767b5c8dc9394fd86c1d32283eb428e504fd109c3da37ad1ff870b68cb7cc35496aa22f5d837cbcda1c2a4add9d12a54481c262aaf9c418731cc884a020dcdab4c2d94d285a3abe23d7b09373f48331d3f01467f8a877d5b1f4345c9218f5b04de2d47294db58fc5d120ce5ef320f337436504b844bc293d4d5ac6ccdef3ada078377857d2b16f25bf5a6610f4f3e954f7cb1088ee3ed29eb66eea592b1d313d13055b39416173377a47f2c6ba21007a4515306e061a5b01c9d', '\xd52dc6a7559b12b14240e844d98c7cba931da7b12d493014da450597f3038c3a2513af4583f0fe4d945443d4644ff8e6c120c4b74d72bc83e2b54d161eae187b9fc33c6884e405c63ae0abfb0b9fa30d5d8deda38bf1d1d518fe9f4a3df6de347748a097de87d4146ed87528f067d7de89001ed2b8d57b65d5623f892dfbb4f3d9a31b913bf892c01f598eae195d3bc793ebd2c11f029487d2429c468f114717552781b5d74590c1af3f873afc8a1d2e2f42c35b76943e00f1dc7f1142d89c76d14b859de1eccf2221a2e8689e88f9cedeb56e495da8ea460f15a1cd281543f65c15e3bdf024db74cbd26c5b32ca539bf8b9c5ab19d5fc692b64f1fc5f57d400f15c9cbd20d5b771575eae82a2b5055d09f6f5fe739651a445e9cbd8d46bcc505bfe5bd8861f492bf0f925049fac0dc8304c1bd04d2c8de747d547f7fc55b13db68f4215fd33d6b97b97fa1955a763490fc77601bbc9e034f120c9152e14f7eac92a78109595e44d5ceebf7a5866cdf6ca8d42175a0ea714ec86afa2ae2274210f96d4b8c1788c70073494fe8c5f147ff26094430ccba18209ca691d1ea2f5f90e1c36b59871fd00fb3004c26d575bfc036ae6db163c1c654c008b76e34f5e8c463035186745b19661f5af253659315a81c14b7e28e31cac8cac94ce4dd8f0b96f813b773cf6689b956c977db2e4d65bdd6e0db082476029220baf8cd2552ed6045ed613baf12bdf45aac8412056de27ea969840802cd6bf013ebd32833fa548cf567c6004dd670e040435647fb9bcf0a7bc4f0e1b6f71b46a464764a5bf0a9860e1a3aa33cd4732123fe43afd64d6bc82450061bf1c5e3c90e86f78e1d78e551747070ba0e47c92770562f2ca0df625e71117f53b4b1e1d47f866558f20f5974af346d132e961ba19304eb45edc0da262e523c0326d9fc648541d7df2f65983542f43fa4aad1153fe636ed621788217fc75fc8447e83fb32f3582ab793ea379dffc722389012db8080e4c771f6b7a1f17097e9743847b2f70fe31771a818d85fbfdd71556ee4b61abbf18e77dfa66e2c3d541fda1027cf7111dc9d569d3795cd647aff2261399b77931afc0bd6ddde6193948d7ad0d1a1ef9826a78d6bc252eccc1fcd16d2fbc96f0b0a21ee3455dcedc4002a5fac33dc8d2c9350ae7e81c9ebd6be3851b3cd2b000d4d5d1d1d14874be1ddfe63bc68834170e1fb0bdd1faf6f8', '\xcaf6641d826bd3d37c86b0f712d8e754299a7432692764c2ddc33180752bbd18512007246b86b4e56a6df1833cc3e368b12d7b62724dc9c8f4467dc625adb7500028c8275a57e4d33570d50e4a1dc71718d3862f9c51dc06d8729e27d462cdd7090e1d7528b9450e0d9dce9ba183d47e402ed20af59e703b02fc3aad06de2dcb0e233e4e4035b9681c65680a69f30ef69da7b149120d0ad45ab76a8ecc19689c38b65e578909af65c8c31283f01e84a894282376dcc7abdc4ac1e12cdd3cb1e10f5468efc9aac931471a0176b93d36d9b51dcfbee434e7a362531892c688a602aad19d13e3c7b0872ab233e017a01f997232455d2fc92ccb53ed38515767495678b2f2dfa7856a68cbbc4533a82462a96150b58d29e054d3bf674b7cf5a412f496956fe280f9ed490a8f1390a1f0aa2eb4fb402d385198b262329c25364618d08ffbe2467a53db7271a494bc11b1a3ec7351220178e0624ee39acebee27d2c3ce808d7efb39e94b8ccc253b66f3936bd7063c1e16bdec0c83ef72ffa098cd25d1da05b81f51d3af5ad1d7f5ed735582e7ac709e8399884e90ab0af60d3015c8e4ae6cd9a5356cc2ba4a34e23abcf3f93798e9c0f1658872512d30df5d35a6a9c0ddc243780aedbc2a3d8cace19f79f9141ea6daec60858c2e61212655a59b92613ecaa279e9365476ce95369f54f3204984236ac91046a471b93c89fd7ed9d7f513c34882bcfb17387c66f3b6b4241525ec4b932f040d93bf031b2a74293c3efa7e795951be47e2550c899ac86ab78dd5b474c14437f03224b50d75c092b1f8044c8616553a63040f204b91829ba251177329b488ca6c8e2fd4839bcf61db269487bb2951c6c83df46819f0878522218f5d7b346f57d39f9c466c9fcd3c80747f343540531039c0f206481e2dedef56c956e831d6092840a51661af61185997afbda44b67867cb2633ee5b39e64d9194d6a7ad2082c14607aed11cc9a3392b63864c9c66264c6c09fbe19a907d347250d279912fb7cc1c2a6c1008078b57ced7cd55da66ae70877537785709d59edc766d944c4f83cb7f5e2434de4978cc4f7c697a5241bf326e76b2cae9b06e277a55196d4878907d59cdbad330084f594bc5e7782448e74b0d1fc97db654fd46ae3e65a780a9bed09c770f267b5c187ed588c0725486cd95b7307884da2b012ad28b9cde55866492444750168362b0c67989c254bfbcf7f0d3a66d9f44cda32117aa82b84f8892c3f69f426650059b7dc81ca1cc48b39a3271c04d465b03c231e395c0f5f70a142c574b8cad0268dd3d74a1efd497efdfeeaa87f819ee8b236e600a712a9fbd3739cb4813f36865c38b0c4556117ee947bb5857b7aff559f6084a3ddb6e50ccbf253ea5ea2413e06d5ac8cb674906950d0aa40e2ebe8323ef3faa53c03b2119b48770c5ea5ee68965ef2b4baa5e10c8811f10e354749ce195313001d8d01736145500631e727e7c5926f8f90b2b310cc40267978e897bbe073297036f611af20e9f5198548944703162fd2ccb876b27caf111687e1dd46186e08d406119d78fa46c24fdfa2c3350d0e0bbb38e6f3cd61e407a3764c4094882c92e6f02b054a1a6fdf604b5de1261eceabd6cab514daf1f84ca2ce4946d286131acaecfa4ae5f99e6bafeb069dcc77d54d28c04597fe51669ab2fef42aaca261719c4a4d1cf37e52d013cda68428bc26a371e9f394b3f688bb2dc6ffb66b1b3ac5d9ece45fb2fa9558f798a62b84c55054e583ea55a16d324d4d04494ccce2696eb1e1013ef477de70c7060d2e0bad8d9df2d013db1ecaa8512e076e87a0b49785d3dfaeb5e86c43f7292df334e138e30c8694700b911d651aa3f88dbff062c430dc399c30fb21a096822c5ad7176b9', '\x057010c24876700282ea360557d47616', '\xf4a293e504e934bcca4ec11c97d7a85c', 5, 0, 'clinician_reads', 0, 144, NULL, NULL, false, '\xccf32fdd733dc9ef50221f2265a28e9a', '2026-12-01 03:12:00-06', '2026-12-02 17:00:00-06', '2027-01-17 00:00:00-06', '2026-12-01 05:36:00-06', '2026-12-01 05:36:00-06', NULL, NULL, '\xf7b49e4abdd6c3c4597f5a81e2d25a2f9189330172088befb2716cb251a91b73159028446cae42ef44d0f71a13389b9290cb4bcc1ad922209c104a556c2cb8418863c51ddc11a01d857e3bf9e4a07e7ee32192841467150f239eeb926c79', NULL, 'check', false, false, false, '2026-12-01 06:48:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('1341e78e79c1ec8c7b455d5cea966467', '173b11cb0b54ae4bdb481fa23bcb015e', '5EH8-NKSB', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-maple-grove', '2027-01-21', '2027-01-21', false, 'new', NULL, NULL, '2026-12-07 17:00:00-06', '2026-11-30 10:24:00-06', 3, -14, 3, '\x3139353824d8e89d3768542fe50f60b1e8a6949c63aaa092834e4c86618a1dc0bf68600a7950aa21b358c63448d774283535d41b8a1eee58eb58d8d43f90cf17', '\xbb3ad87b30e1488fa3d623593243c1025e44cbdb0245ef44aff3be4672522110b4b7b317a1672953f4', '\x418d48648fa1874ce5bfa26ee2e7580739c3000857597dcf5f3216a8029a8469b9f038127a30d02b', '\x0b7b7da5771d26e37f9aeecb2be895bd7adc1dcaed1e37dad3cd54883c6170554c01be05c1f134b0909669b197f80c6c340524028f5d3dbd224b15749d21f2a7e902199d2796918b3bedd63b905c99668bdb42a53496d254871e18b4f062e1ac342e8d56172a278b640fc3cea8bcba7e3832195eb8c94e9a66dd1d42d5c11712566bd5b3e43b5ed4b7a7d9015ee4173fd6e5927eb3da99d364262d45f2be04666dfb7edac234dce1347b5af2c7deca29360736982fb2f2dfc477b23032062337d8ff1e8b56a52809807d0dbae0c8bd730365686a297b1ded7a4e645584e1d6b73c5f8945b1cff0e31bd6c4562330d632e820c17e0771c20a97ca67fe7a8ce923c9b2468a29fdb3aeb37a292264467e1a65d424b1c477e8e6dcf0bfc10c2d1c7b09598c', '\x4fdb5b2fa92d3856f377da56a637ba0e3ac5c64f3ecd236d253e0e28e37c58ae7e3d2175502a84db0711b3c519ec71c3da77335fe2a2c53562eab68f9727767ca9ce600d3a2fafdfbddc86729b68f9a5ee721e02687c0d5bcee0432da71f59ed9375ca63e1455d79e0c478c1f71b6fcd1ec702fe05e56cdd825cd0b7b5c12dbb1d10d44a16abbd26ae7e39e513d10dcd99f761f73436fbb93b004048a5643bc02688b057069a7bcfb99c5c8b3477d19f23c71d19cc45a31b486a1692a4d1c83609d34cc141e80e93f05ff9dfd78ab28bd1581f6e9cb57216ee4e4ae2de2c0aeb505d5c5947008faad3073dc66ef5ec4cbd93726d03b68d4d88a0fad9d71e62f2a3cb3649204adb4f8f99f180373aa71b7167505809ad7253f17758dc433edec3f7f1cc1657db83cd4900d4327f6d9b10f4135ffb002baccada6e0a9fefb30ac13b76a5288ef570f9cdf5f565d83b67c9b60318cad133d66dfcc4171c95268aa4a6eb0af45b26ce1560b752216f2fc4a54bb8cc52c3596882614aff1c0d2be16feb10ef2f736217c7e48d1d1a52d21dbf3f2024f0ea6d69bad8ca9696dfa011e13db4530bf4daf406dbfbe9871ebc25e892186fa99caea904a3c35c783e93f3d597b07ca7e1d57fbddaa7edb91016e55114ebf0eaed5279ed3cf31a68a6c75174511923fe93f42dd2e736bc7ef6d0304496aa6acb66f8513e7fab74df9fa1bb9a6f892d79011beb15f7edf85ea1ba5082e649f6020ded1d58a9b9e9550193b08ba7b01ac4a2d742e67101cbb6547ce49ee18af0562f3c7d9343c4d65fa9cd056af5a3e3ce3c2c85f31e8245f6720a2a6a480d72bf7fe413f692237fcbddcfbd6d6c9ec458144bf85a6d21ae6d213c201a4482f5d598e3d90555260636660488ac2f99a6fc7e021f12e8c5c7710f58b0cbb2e64183adb590f67a309d3fde6c617fa18f35197146afd65a7ca65d8a4c393e5c35158267686730a6c7779b3fae358178772ec67ac3682c3243ca5c8f4ff55d638cfea0506b38f35197c60d77e22700e8512a85dd167131c9d28f45dc7390891086a7f5cb8c40ab1ff777382818852bdb0cd8cfb35bed8894f0ba4da70458cab6a738bcb5cbfac720e6f5c2a4a4268951def8ea2650f6d7d71c196fbaf4d14f230f0546e17a050a892b39765704fa3ed67d3a887136adfe0973bd8fc83d940b56e3135f54b9d2952c0eb3742eda22', '\x92fb3f63249ecb37709c82dfc10d8374c88d69246bc224333e12b6925a83273d88d82f2a19c538359806fbc57be0b15f432cea7c20458b2bd62bf093e7ff27294f02a78c4108fcb21d81e3c9ace5b374b56421fb868ebe393e36d9cf37397784ff87cefd2d0e78d493fe3d74c6bdbbcd4314f68d39d007258bf9247afa93d37ca88759b6bff7cd12deff52f6afb856ee78a61c9dfa4eb5841ad76b9095d42ac834ddc94e31a803b671330cdd1437f1c35af99819aeec8c01e42a0c8646188ec930b0a4270c15074b5789bc8a83f30ca8a43571db67ccb0849743479cc2781f200686c79ee3a144469f19ab7489b9aacbfea43e50d6552d67805f61cce403c6fc4ab31f193a2e1e30652d199d2f7be8d48c7795159ded39f35c0f69cc5dff0cf283e25ba3558d653a49647a004bb7e9dabbe0c6387c9720f5e16f0d58cf50b803b661bf722a7e81c18c208cb1f3403c421f5d537d97751a9ae3d9210acd51230315c05ca24a695c877b4bc1613d306de47e9db87b13ccc92637e083748273b98862bfad6497072c8c5908f8a1b01c0eade3e3009ff21eb84b899bd03d9876eb45d8284ed05df0b0f8371cd0e63a81a937c274b56026d11a52d95b2c44dd2e59d003ab8c0c3cfaa19354e25e4a63f39610fa70e9f4e5f0527d65758f66464a26ddaa7f0983edd5c412ab36ebfb18f404312126b8838583fcc847319f86eb4ea7fb9236cbf52829c885d058f630e5b95ee789b3ed3a1c4f7f48aa80c858049f0f7c3cbaac2cddac632a099721b42554d0a37b972630d6e6199588cab3acaf0abfeaa2008f4945ca5444c377af925bec4fed39d8957d67b7ccdcfbb0ad88b53874b1d66cf6aa7a6028516e713f6b2048ce15dac2b552e13806090d0261cce3f396431e96b5fe6340e5ff6edbe758987bf900f8f24b709ad3ce8a55bbee8683f3b7e8467d3c0512bddb3c3768fa67354016f9bdb8d531a128437f09df637010570c31f26df12b2a8a0dbdefae628f93d2dddcdabdc6785b25e68be55b9f5ae9f944ba31b36041642468927fe65129adfeb41a27fdeeff46b66934832c019e79001d8165f494f5d264a348ca8c45e5ee3e5708ae931815cfa6e020290aaa4e157b83354f9971e218c701e4d7ced9f6cb45bd1954defdeae73c1246bc8db16c66a288dd3c8962f588650a60affaeec7800d1736d09b462a42bf0b263074830f5a0bdbdb592d2106fc18a84874bd1fcafcaffcf200cf906697b94950aa186b0b532a6ec12f65958fa503a5d8058e24254f109b6fb0cf310cade9fab42ceb23d5433e0847252ef4edf13794e6d0bace3a69deb70b2c0feb8fba43237e9e00223eacf3209882171cae4cd043e56b47f78fd98369b19df9869c1548309e4b17faddd4b79928cced03f1176dfc5e99af16fa907e0bfa19df8dc54ac6cc8e61a0e27b81c4dc720f6a89a2f97bcd79a9ae7fb0a950f2e93139cc1e17b6e6edfd682b850e94ec8bf44eef8023e4890707f9bffb9c936041504bf645fa7ab8f9f68c5b3c6c4f2106a28ad668f8a7be9938ee1658e02fcc567e9f5b223e80d0d7c3d1fd8856971efe1cf794b7295a7b0fc80cb8aee41dfcf7b09603ba4758d42eeb546f6a9abca9daa3567d57c647da4099b8cb5a1dcff00e9157b0e71bb817d2acd35e81691995145aff5ddda9c4f33e60fd5cd15c839b25d51ca42eb54e64aa9b449f25c8a3de61d21d69fbba31a30f22be203cf1bf000209a7d885405abe93507e8f9bc8e1e81e58cab5dc88388d542476c0150b999c7eeb78370f796444736c0806dda3c84dc2eeea6f4cf24b760ceca2c46d4810722895', '\xf03130bd4177999624e293e5a89ffacf', NULL, 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xbd494f778f4270a1fd896dbe6a98d151', NULL, '2026-11-30 10:24:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\x27ff6917e40afe7bfedd26fadc4d0c70e7a6290faf5248e82035e6e15acf5671a31c547608a87a84ea4d6f35f4b2f76b67744ceee86a44bd32e2a3b33b3bee8548dc199e505533a97497fd9340edf65e9c946f1e76bca29fc22b4760d59a', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('1b0b11b57096b99daf448748a03bc33b', '711e62247dabb7005c6c32a519835a0d', 'CHTG-NMER', '2026-11-22 12:42:00-06', '2026-11-22', 'es', '0dc990c82d319103006acff97603c947', 'bc4a7fa76865ec1b3326467b83e3bce9', '2026-12', '2.0.0', 2, 10, false, '65_plus', 'en', false, 'example-edina', NULL, NULL, false, 'new', NULL, NULL, '2026-12-01 17:00:00-06', '2026-12-01 17:00:00-06', 3, -10, 1, '\x3139353823f690e5e5ee53d6e79c7b201525362326fbf43acfbfb6bbcdc134f271248f7223a7e2917072149a397c5d2abfced0f5be5c23f7dfd5a4a7e2ef4b82', '\x1bd0b308a7a79dac088db206701b6ad4d4f20b803ff28265687bf34565e9679576fa556d10aad34c15', '\xa007974f75c1e82befabce3e5418c714b3f7b446bc74d0341c5ef9894371de84a597e95759e69740', '\x27f3a3aedf7780ff15fcbf92c91bfefc9f0bee2627b73bafd3d9b327d6a4ca12552176709cbebf42ad74d4556baed7a63f2dac79636a4218032d714c1cf303a4c179b5170aa5e9c14a743399ad4a7404f78af339a943fa3b7f2f46095a5f8dc9c1dbfc65015384e6719733920b1dd8f3261b27f3366adfe96e2b1f90b4576d8d06feedb31254b46c73c5e7747219d26df30a8f195baf28be94682423ffc1c70db5bd8660f222fd2d5be4acbe3839c32c27156efa48e8d0c3b6a0c0505605fa37c74715ebe8ab5372f49ee6275fbb20af81ed8d168a15e66d9e09caf1e4a23268d9fd316fe4bbc054f8504e55aeba4f69bc8902127581436c40638c5ff54121ecc3d2f0b4ae467758aebd55e285e37d95b06fb5c9c35a88885b7f94290e3d99c84499bfaa559e7723b3ff9f7d75527b9b0bdaedfe6b19', '\x6a9df886b29cd9e4be7b0febedc29f1a5d7dd88585d7c538fdbab1814f7b0320fdc069b55673f71345cd6141208f4aa5ee0b1962aadfe6db7ead20eb86907743d00ceedf95da81342a1b29940ef666a40de67f414d241dd807eab5076158c37e17d0c477ed3e9d73de3956bdb9b648b9e0ff5beb85ac91d9e76a5f384235766d7cf6dad617e315968a5cf846b9441256c96abbf79c251f7cfd332fb43392d0363126b6912cf4acaf63529278b9405380da5dc4c72e7ef2451c6710030c5bebbbd3096633da89143b0b11bd090178aac636ea436adb084ebe0406dd1bc07eb8e014d036f2dd05081cc257053cca0a512081358bdabf8e08a6756b109ea4925426d8e58e85ab8cd30bb1b84b0c0f7fe24def3f82cefdb3498231aae2b0623dc34863a579d0d8ff58c8069b5bfdd59e0b480fa859b8de8941f12a7c3d684044c2fa0d9223e654890f31a834cfa9f3ff52d3fa690c6cd6e0caa1484225979715fefff3e6391ec0ac5ff3579a08e101a6c760cba25e2295f48118075419a0ea13c94348cb5ad4a1691e666c21ee66df48aae05c2cfb826f1f90f30b82b0d42adec219b744f2ae922f03d65c17c2c51ae589f1f2ebe5d977d600700994d61007503e476063ae151fafdb165c0a19189a554e51afd7c8ba6cc393603d7ac16361115497645862679021ddf01707716ca57424a18c949b68265dd516b8dd2a83fede2045fbc151d007735758682e01ca000904f4d35f06c8250a030c17d968a3b3842dc16ebd756941f838a6811edf41982c0e652e5c4546565ef9941d0c21a6399e2b22475f7012d36eca52c4ead89553ec77621bdee3170090c4ff1e3037f9f77cc19d64601114a24e602eded5fa79914a52ca9a56a8cd60cd81877f7c1b680d8af9ff8604fc1f4ae7035fae2ae66cc3306790fe20178c851c3c8a3ad1fd29cf645e2d8d9025cc46a8115a0a165a4ed831e184fe5133262f40d35b3da5674b3cfd7c74b44ee1cd0d646665b09e903b769da1d103f46fb0297a3d27ed27cb67769304a65162abbdafe86fd5c0a728d025b286c3bf3a080a54eac109d06b884b831dd23c0f0d297eca3b74293a8486b6798f875cfe19b6c7f4c3fb4a17a62d24ac9bdf54002cda3f6e6fd2200bebdabc4bac1ba357e644551bc2ecb94719f1edf4d93964eff6ca10a42679528f448b56a6f45eb6f3b2f208ac4defa90346e1473f29888e6c', '\x44f17f350ba0186692a8bae6ca61ec6bc11ec07a4f620f5081c8bd8d66f0b5beb2a06cd2fba76559c196d29f1b7d2436f5d75d2e8d0921382ceb275f0d8e6e279b81e543cbd7701bc277ccebf0117b7cb3d64989a8f11190aedb3e999b6716d9423b53d7ef7f0835bea4b0a7c1ed0043849ed87dbe7bd09ad99389d364d44105cdd8c2caf4dee89adf0ded09c715c13a65680907c5695cca0efbb656e382a016106cda96654d96748426b502dc81481e59b0940e9088b302eb374e649aeab48cc0ca9f310c63e51361e843ebb5405336d4d3aab11ac608abdc3082fc9b21f84c9cd49e41dbb18b0d1660e2cde11d5e9c593e32918be0d55d4eb18c729b8e9b56b892e91d502a0273bfb29c5edfd9fc51571c188d87e835f4da8eed5e4207d2c576aeb5f4cbc1fc71fac40c639f9f584287600210f3e1481c3f8055e6a48c3682434679122b274c2ff2910ab0222571bd7bf650ec24cdbecfcbaf08824b1679357d875ac9c2faec2fb28e6db143fa27c3eb61d1da86dfc2978df6b0fe41110f793261eb73dc4ff3f3ee05137c9d5e39995131cf052778563c0b48339ca35a4cc7c29d85c64945ef757d2f8d7d1554a6152212bbf33a58772128395d32d7082d07279fe1ca8f634ca0a561bccc54e105bde646e4b1c33e2525e39c8da35473fab894f110b730e43a721748242f137789e048f46e9482f9b7e8857c0a1834747b4401397a3b7b0b396421e442902e015a55ec5d7071b8bcf75a4bbb8ce085e562d096322ac9894748087f30f2cf1f58fe127330e515094b4a8e2deedf6ef95d8fb46282693aa4622b3cd20605a218440912724802576bb859ed386b6368fdad6892700e60ea8491dfe3bb7d860d5ee2e3dcf9bc5c0fb548e3eca6879d82f304452d1ece2a2961a7975f1f329418092ae28e44a6914ffa9da33d9c47502c49ce445293094b7485b4f9ec87cc78a22d286136aa7e2f785086adb42767953c767e1f8cbbf966e50425459bbed4d730b8e3ab7a226afa22bde04076e796d37a0a460af4e5ba8e48a935bfd1dc97443c73cc1a687828674adda9d27efc2e75351fb5dfb198fce5a66cc1e7ff7d35a6d068bd994af859a9dd6f4ba6d0a7385f248e519ca1e8a8ba171ade0ca7138c0a15feb9f234fb7ca5fb83d9b69c0b0f9a17afffa4f99a839260b7094d05c8ab4fa5cdf18d9fa99b8bc8965c53c4a181c91744215f49a5cb54ee68ff98bac7e9e611f2380f9c5124f456a7c9174de01cc6a84de2da65498629fdc83450b9788dcec9a4a087f0f7b5501217deb9cbf7a7ee519ffa6853b1ff4d56436a37f46fe651feeb958bc53cfb33e217cafd7951c04105aeb5b5f5cadee7100062ec29556384c27c01ae856871ef946325294ccec9f8e5246e17abee7690c8e02b21cec950a0860be529e644d78dabe8e939c590fa99c865f97b4146557bf428de5dc4a3fd6391d185b8c38778641c72be16de3062a15d358ce6b03d8e8451735687b774bf4007a7c8f306bb3da1a97d0e30bdfb1304522af671e463ab5d8c7805357465667f24b8de83db9a91eaa1ad2683f02c02076327ed105a4c011181cddcfcc417abdbbc5f85be8593ed3e90c3210a025a08a88bd1cbccf6db095af7b6996394d6d6ecac1bc1ef720e0291526d2aaf1791fa67f82511c5fea33cc17a989a27a39e336ec8d471817dd408e9ef7513ab485bf9e3bdfd386a8240175c6a62892c33245764957f962c07b74333c257523aed548bb1506d52b1c4737e5b51bfb0c9458d2a8d94b5c877e0d1631194ba61f475ae0438762175fedc59e3d7630f98', '\xd68baea03ec6c192dc06aace21f5ec04', '\x950ed9de8a9338697e7ca86097f72f18', 2, 2, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xd48ba7c23e02f694bfc00c077e6ad98b', NULL, '2026-12-01 17:00:00-06', NULL, NULL, NULL, NULL, NULL, '\xb0f59b22189df3a97db8bc87556e5469d8244efa392e59c837e8ef7bf1bd1ab750adb593f9e8a202491ca8342a280ac7d7fa44d919c57f27f7e86a425368aa591cbd67937885ba028a74437a6d06eaf9cfa6b9dbd5085bd97f4b1ad7d3ee', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 2, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('1c186e4e3679477fd0e4cea731439849', '004827cff36c7dddfe38f8657f3e4186', 'HWAW-ZG5B', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, NULL, '2027-01-20', '2027-01-20', false, 'taken', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-01 17:00:00-06', 3, -14, 3, '\x3139353816a710991cac95c75a8b8fbb522d88faf71e9d0ae82bca5a858a1de87648875b411d38f7fa09d8c8b190d286cc0bc51df3ae09afd91d8f609c84e905', '\x9f57bf540f28ecd6f722fa7c4eaaa9e3d2af23db2ce326af0fa7b69b396be9b29b5f1626a641345f51b3d38c', '\xe84417a78741c4ce4ac34d282bb985f2a703105b5fd1003936a20f1802244bc6a993b50eff588e79', '\x2efed425d855ce97b390e11a63fe35efaf16749bf7c173109cae106ed125c90f3cb632124b703788b8e6017c08728039d287b3b152b6fae3cbdd010c6d1aecef860858a29f714e15722ee761ce0c2932b12e45065b08233705351e45a490cae95793281e360b65e2548c0983d4bc8f056a7a5cf9ceecfb0866e897b59e202d6fe1afd782d7b4302f3187fb9f43a282120d64765f66f46e11fac71ffccfd0b979c519160cee6894fbf92595cf4e14c5aa880cef6202016f5f0a0a6802fddcae28a51e9f0bb5a9e157c7de10ae0ece529d3329817c276cf6ca24634fbfae90aa13eec4c86e3360efef7f1fc1ab4f317bde524d919e18b75e17b083787ed10e2d34b64f1eb89a5c56a639ab404d731d3d3aeab082ef5adf57784bb5b25e77d6f719e3d25fc88ee1411666c15d376eee63c6d6f0', '\xc21c2f4fcc4f9deb49f53f84353d76fb780e52a02e7dfc39f92deee4e044b42271b3e3ef31450235663e4e2075e809a29ea24a74e9f78d4bb60c0aac3eea2de20d2b0ba42e7fb172c8febb2d0c409b76b4515d68cf9635de714314504095ad688ba47812e6e721b983eeb7f84da70e8c6af086b2befd566d68ef97b664a5013aa69f4f04d372e6dbe536f348ad7cbc65403c955c0ae3b66201160bfabcea00ca5f60dd3843b80c33a0db13842a481d4453d3207dfd67f9b774b449bda00a4e11ad49cb16b40de916865e14efbf86c8cd884ccf1abc80d5320c81adbafe976dfa0b10cedd0e8ad0e64178065783e41ab67a4f29e67ee07e58b68d058ec6d74efef75dcc2918bb726abeea64535a7d2ca19d2990a80550f72debea9e45191d46b22dfb607c1844f5ba0603c4043ddf643fad4e781b992f678532372a165bf693985a9cfedf6677d8c225712184efc340982d155753fb2fb70c546636e64e5dcc10b457c5570ff813c9a3e9caf585b6bde5ebc5773b307ab3fde700adce59513275e75c036588bddc7971b7f0de133ded08d27cb6d0f7b1980fdbd059e305292d98b9e23f46adddb40ead4bae495c9eac6eb7331ddbd7d919241c25a76a2edf0f87e3bb25ad145f403cad7840fe5488f78b5c4360dbabcb9e3793ae3745ba7734397922d2de3a51d2a60781de0fc6fb33c1bb5bcdf21367fb5f680c58a66a59c12931da37a4d6a71e54e4cf35f556d32265464e67b1bfc8ccb328ecf7920ff86a23707c6a3a601c2e7014bcd45cd919264319c78ef3dff46c8a1cfbead05b407fe91473db0ebff8f517e53a2d0b725065b4cc47752c9c8dbbbadd274a275406637586e2a4de5c9a6dbda65ced22e50eb8f28a9a4ba9abfbb94029917fd85326c95f8d0e49f0e2d158a7eaea4fafa266d57fad2341010d8ebaafc22ab76e0b38ce521922916826d65cabda2138850b895ece349ad5860584198df7d2fe794c9e324a941208bdccd5b74ea1bad5d85e46e9ce0fdc7f67c44e66c281297f6026cc31d445cc4a3244be24c1054f1552fbe86d63e489125e0a817c8f5d5d2d4599e7f3166428d3ae190d75a99aa333e7c56ed5f84445624833936ce06657e94606b9124e0c05e7a81e2df3ec0f7f48004ed894506833f6e4a24a6c3ddf8e9829c699fc9e030fe8e3884bcb6482867093f7660eb40174ad6636dcf01cb232a10833c60e', '\xccd6abf769ac24e4669fc2bf9346c099b5febf888d3358c71f3f2262fd54bf34e2ba82f9d63a27f49b957b10f1c23f0bdd71a0333bd554b02ebf0b30659072647b6795a75d55592e73a4cca3a68643bad3cc9d1e6ee466357c0d91b5ed70a8f526eecb457e8f30329f70bb8a567397ab69b3f104b3ee11a93b7f2081db4702388543fad0f95f329bda8c59da23118a3c978d9c61e2575faef1180716723483e4b18d42ceb4c3fee5bbcb476b24c86fb5ac18914771bc1ab1924f5bad64f222a687bc4979d745aa842bf7b630e0c344a66c9b32afb839f6675a4aeb2a2afe5229026d0d99622b0e2b0912a66275c044c9948e00284d3db7fcfecbe1f347aa0af2dc56963d6aa4c18bfd1482421d38f82df8a6a1160f53eb92b622496ef8a001a91f0b3a4eb571dbcb949375deeb16136143b89b055193ccb862627ca2ee7cffbd97df328e4e231384d796f285128b7ebc0ddd377e676466546662ba47eca7266d479814d78a46cadc1ce027556a440bc5dd773244449f30543e874f4eae68343eddc97fcffc944da427a12386ce16a158f5786a5533fa39458b3f3cf7b103e1057039aa8314ff58d4d2e63c44db940b71a677b04731dde78a98d80bc28455eceecdb5bf21184f1f4f5ea91a4f20b9db3a48c4c0214b2136f32de7e87007a20a2c24539d4372f1839929c0fe1915ecf2a9cdefe8e29e96ddf3b40e1a91a1d3001a987d5bf1aeae62c1c7564f6b486bfa30dcedc179f989521c193540cbf1831169d4e04a640cbdd0fa1062db4488a6f63ed782639b7b912a0c9b9cc4c193b62b9540501669a7df0bbff9d3be3544d9310a83ecdb9951839fa5829601be4f588c3d3a720310a859fb40a97d0ec05ed639457bdac97e495204d0aa70e5c18be70f3b400ac3d286bf2c522aa88abeddeda88e684675e3e5d080433603176067d29696c8b6aeeb8a65462d4fc45ccb4e11d1a34bf190f526c4231456b50730e864256e08ba383cffa76179c50e44f437f546ebc7a8b146dbe162710baa18ecf2bd580624b2e8c56b7894a59da7be80277a4059361c5a186cef01614091e3624d770609c377300d10933c0911ac8f83f1f9b98f87d3ffb51ee41ddaef182bcd30b54c64f2e5397290e6724adae7253a4f9ccb78765d4bc415ce1b33ab7586c99233bc4ee8e2ef58eb65682146215a611b307afcfff60a6523655ca7a42131856632a2111b3b4f98a5fc883a5e72e2ce2610fcfe9c6e043caa6d0ebb4c755da54d57fb67489ecd451e58564991dd7628351e84c2b925899d01fa1cef4ea8821fe07650d229d0cb83579f0dc69c651ace4bd5d32b24d3bfc57620fcf89a4343cf19ccd8ea7db28f35860b32e038875223c05dea7ecc7e02e83e1a73378027635ff83b7950da0a221b4f482ebfc03ce070ada7e5e87a4e8808ac44bc39311414ae9111f48042744aa1751ebcb2eeb331133c301534fa237a6a228e537546a53db3a59023b647bb3e4a8920f99eef202bfb8429382ac29d9c73c96e2bd0afa7c3baf365b73b66ab511e2846dffa9819214c759f4ff9b48367626daf0d25ea21a6834ca29d0432d36e4071b7daff1e09704057856216f906f65945900581d431ecae7fa8103ecbb112ac93f13ef57bb78c3d34d0e3a7839f61f682ecc9eaf9dcb7379d8ec7f8e51b0ebb0cb6fb7fee74b4a744bc508d6b4dca9e42825836c9ba967e1bb22715b350e4b3fd669a3aca6ff25aaf2acb3bc9ce141bf9a48dcdd7f5e89f1a8c68a07dd1ce0019d7d90685d9e5698b6dc15a2a7067295aaead8248ce371390500d17f55d958d3b03df4492d2bea140fd2a2d9c', '\x19f1a5ec9469700a6aa39e3d7ac7eb8f', '\xb82b15e398d9f32b5218ba02e81bc4c4', 2, 0, 'took_back', 0, NULL, NULL, NULL, false, '\x915328c74e407bf91ace3afc880330e0', NULL, '2026-12-01 17:00:00-06', '2027-01-13 00:00:00-06', NULL, NULL, NULL, NULL, '\x9ba21b39b58b300a59290a04e1ac4684b10a0ff39dd2b0cc1367bc301ef92de90c59870af8e3e72ec35f65b8cde31f8582227b64f5f3060adf945219ae4d7d86ce8389fa48ff43ef289b2c592f7bd4a40f8f6994255ef6aa94af7ef9e3d2', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, '2026-11-30 20:00:00-06', NULL, NULL, NULL),
	('1c91167638db421c0807488c5a5dc3f6', '2ad6072539be2172e68ee5641cbd1529', 'ETWF-PYBM', '2026-11-22 16:29:00-06', '2026-11-22', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 10, false, '65_plus', 'en', false, NULL, '2026-12-09', '2026-12-09', false, 'new', NULL, NULL, '2026-12-01 17:00:00-06', '2026-12-01 17:00:00-06', 3, -10, 2, '\x31393538c54da170e39ff71fce73da16369a13565592fdbdbc4749ba98f3404fb479cc0d78839281d9760c8d1835d2f38085d6efae13a2a4b13af789ec73cbcc', '\x0f79b1c4a2961c165ff5846279ffebcc97faac513c9fbe848bb0d2f3cc5b7b73fa0825767442ce7e1e', '\x3807a6666f6d2115d92ec5bbc29dbb005d97d1c8308f706eed53e710cee8fc233f3515bda261de1f', '\xe353beedfe4e931cfae62880def413cec99df5be77c655d031741e70e5aca92dfd72a5cbd954e1008db718a80b19174422cc54ada5482bcb1b268e6fd5fc7e2fb75a4f78b167e1eb05d8d04d8ad999fdbf2c0e332b799ae64cec33cf7cd511778db1a8b12f22963b274b8559feb8c8060fef2a6aa7be39c9f37b9e29add17ed5814cc66431d9bc824449178515528c5c02af0995a6bac3e7ad70dfa0550a29357d8d6ff097c6358354babd0094cce4208d20e4ced3a86727e3282eb33f08cf19dcc374b844e8503a259e4bec92536774adeebdb5b569d0f5e64b42e33a24079f973c8359928593df7c4d4feae120982c54b9cdf88cd5dca5ce64d938de583db8210ceed8fe49a9fd5fb6decbafdeb5e76fac66e3b872c3cb9e44afa35a44d6680fb98dab045f35374a05667b65dd2c13345b', '\xcbddaf9bb79bad31314b703d7c2698c63b2f53338f6523a7c76e3814f31468299aa761ff02831ce4bb886953c0970c0d89d71fad7ac96216db0e83d8adc6d56acd3530db3d122870c512848cfc78f9bc065133ba08325afc44bf2ab90b19fd372c909ae29af335d9bd1fc7d9f187cccc985edf85ade8997965f8eec9b28dafcf797490db2a7d134717029504f796a589cdb454d3981a86dcd5eb8a8b52c12e6f71c6a70f88595a5d6859495e70695509ebd140a04a0539fe3ef294b800bee40d4b40e3bf317c54880ea59fd94d53d43e763a24be0b2c87f4d79b0cda50a0004bcc5c479ce011e1868e31c673dac024b78fbe811d3342856cf7a17acbbe79284c1c4a5b0e736133ff5273abdfd68452604fdacebc90af54aa85e625c0b2920d1c40d65d9c4e23d16f49f50bbbc0b98d8480b7773f5a18f717c27bbf3542533a1c4aeaf60997288795934cce38b132bab996be0649709afb59f084cac35af663b9e59ccb2576f53c58ee8741aa8a4ad104ee67583da5f0c46c92c2dfb59cd6dffcbeb13237e026f45c0916989bbf0e02f7386b1de159742474ecd3b74b8986aa7bae68a7c6e8f3aa2bc293fd2b14848a2d61d3d4a5480c8d303077c8bac5d257d7539b5abf0f02c506abf16dc7845049bfa19d71613b32ea3d5a24d43e509e0c51083bbec6e5d985af3dd6e2f1cdd3866c1e3512e4cd48d5eda6fd4ed2dfa6fdaf02532d39ff542f7e2dda990d0a24769d24312e047181ce6cd24520b4df091535bf1e6c1edf45a884d9a1115eb144d4671ea4bc4a19220dabbb46f174bc1cec1baa0a23a2b154bcaa20e084489736caca7dd8dae88c5beb906c7289ed3897c1763f693c634c31affd95233d5529e4ab135dd4740bb3524bb5936531679856accf4a9bed9eefd0312490047cbc7ebaffaaa123c46e17d83692ecbac30e5f03c0c3e137ccfcd2a191ae96296741a42a7b323266d5ef70294e9bf58e20249f168836cbcf832eee64175abf5e03bb722a6f3b456b97f811c6660dbe54e043528fba98b9a17ea7b2f271491584a8304f925fcaf147fb3c70367f2670ae782cadd56e8d5d8e87a7826ae81480426c717f135b76fc1ae1f877f60fd90dece3e2e12337029b4c7c3ad485134b53d9140232b9adaea4c2dfe1dafbf7838ca45a89422dc54a441edb6b619bf0e4e388296dc11bbc6b00efc7be4f66993d5007081b0c28ebb39acdbd9a98436e57175c48684d527f328998509c18', '\xe0eebef6dda54245f7f798ef8860ad3dcad4de4a5ae5f7b4e2d7549c26099806f54625e3ca02b2265f1157352bbd5676bad02cffec45534dd6a67ae8b5eb3282c666a60b75bb36d68337df5d9a819c545de52a5ee6bb143a4a4b9f5d35a6b3cd0206b39e13bde8ca5e26dd1c69ae5918cc0ad7d76938f4567cbb468fcb309a9ea98e48fa28e3a89eea9a00710a76b4a90a3346c0004074a7e84a38431148f483af965211e64fab127810aff14cd503908be83b682e4829809ebd37e2237a673afb2a7c9fd8edd45f286c23c86d851bbbd422db69d3c84424ec108ad36d7a1bf1623462df00cc266f6aad20f36d099cb8c881cda5a947ff16495a07103d8c6fbd665a96b7f870bc0b3baf91780d3c39295a917fa8314a35038212dc2498ad04857497b6f7ee1236933d3a04b55f94980b83e0c6525ddbf0d00d81d5d4f15ebfca1e6f1a14dc481b5a1feaa56ea56e2dc99207843e7c5d9f4a5e8e586e067199d5d0d175a65a7224cd736ab257dcda9aab1cc9a3193d6c823e57d43d13ef8fdad07668f5df0bcf70658eba500574d2d9092be86ad9dea3bba8737809710f3a7cf7797d2a9932c098d46f23dbb3dd919ca68924f019b9f7b1774d619f293b96c1bee7e90e2ce22854bcc7d0e609c1a9cdb921b54239a906c265ae96a77de4fc4e67f89742c559959623a325ee028e3cf65526a390bb1991e5cc544e2fa2a7d0f3bf8838b78dc4df1d7ba7c9558678e52b0ae594096410fd27a257faa2aadcb697dc87b35f172fa986063fb009e03d2d9c514c2a08179213798c12e37d2bc07a664047c7bdd5c38e443407d54500f58ffcef0819abe8abb285108b28d340f355c3cedf45632917b35a34c1b195b886ee743d531e47119b59b6e8beabd49a6d13c1f72fc0934a5052426e99a93b60dcb92111d49d15025f755f38073b09d447a8bb11c9cfc80bf9517cebe488b84a2aaeef414773f82c68ba757747265dfcf95314d694decf25dfb3b44b8527c9ec183e339a33063c5b7f6e5e368a80806b455c3af46067513b19def10e35c54e98874f0c9b16ca35a8d35863d0fb3ccfe0a648e3388130ab01c74408a483550621c0918df7836335dca99f256b840dee16efb1aab22a148084606a218ccc1297deacafe7b3f59bf74f35906099b94fc91aa4990254a1473e7fe2985b551dfd1f0c334e98cafc075dff5c933d7437c48de7ce9d28476e8d1c5acf69e5dbfe5ee7294fd9c83a8f129c212297373056395b6ba0bf037617655bea1f630c9fc0f2417770b1395677ccedefcae4b3829887443aace640352e1b9d4990f7eb63f8d7b591092b2a7c29b0b5b9075a7d85305ab5038847f2a7c68269c12d5f7be4d70d02fee38af30865ecf988f85b1383201d39e09b5a1d5a7e6239ec2897b676afd23f30665ece79002ee7fafc827ac1d64679d0fae64610126eae6691856592fed2269b3e077a2e192175bed62d650f391c94f02cf137d95f3839578faa536328f4e123b9fd669b7eea0522369d40ec95ab14e2a54763a3e987ef6db3c7d8526971f0febef9e11229efc7a60e4de428b2e54630887332d96c2b3aa55bbe72bf22eed4b06a3ff0db5ba3096da79fe4ac92526ded5e3b4bf28fba8adac4afc0bb808bfd9f4d77cbbb956c12a40cf352be08f8d99e8000de683acf7f0e16085f98e925d8618cd609f8f2f316a7e2f4f18e08d0479527ebc87b28fdf7f8d63e0fc4c61044b04b97c4914d07a8537dd3539df56059c8ece31cb9232e6d3e5d018b7a07a3c9aca33519d8fb7adcfd3f2d09dc0bad2307a9e55dabc7798fc238db860f35bcb519dc2dad941fee5fe05b238e402350c1c005485341b6f8fdc64a24f2881e85b2d618b84b51bf0e12ba0aaae6d1612fd274d604ee8b20d34190e545950bbcbe', '\x9d3e37628cc03e688392c53a50d2bc11', '\xeaf3d7f2488b9d3539642c2327d96f28', 2, 1, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x4d7047cd8f889f01f4b142af0e8455c7', NULL, '2026-12-01 17:00:00-06', '2026-12-02 00:00:00-06', NULL, NULL, NULL, NULL, '\xfeb542b0d942b665279bf9cc0b0a48c44f06b48b53aedc177a73ebf2ec4c77e0dd9fca5d09858a01f420f1520d7a83f60272c73d6ca768159b83f5a8752a37140f52fe0d7996f5b08d76353a6a673e8d0d4ca2dce27038d9fb802a089e0b', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('2a953ed0276107210a0124edb7ccab71', '0b6cdec52c1bd4e6cfed968b825a4467', 'FMND-AC2E', '2026-11-22 08:00:00-06', '2026-11-22', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 0, 7, false, '50_64', 'en', false, 'example-minneapolis', '2027-01-15', '2027-01-15', false, 'new', NULL, NULL, '2026-12-08 17:00:00-06', '2026-12-08 17:00:00-06', 3, -7, 3, '\x313935381b4f40feb60918144d6bb923743c12f7e6a0d97797256c8e233c7c480443de9d6096044a8399e492fd842228bfe591209320ea1495f9699d9696017d', '\x440e0106c63be1abb835f0d388b9ae6cd3aac30bedba6f0c1df9cec05eb0fc93ead2cc54e6fa4e449b', '\xa87b65cffa926d63ba4657cd856a43c78313a2d0a262b62161b44a108b3ae4347ae88d68e79924dc', '\x19fede32215f41784b5ceb3f95842a7455f464fa6547eda37120df12abac4f41eadcee0948dbb7c875b6848dc43b7a5c1da57d2cfa85c25d4142bfa2dca99714a23645fcd94f3f37c94a1a76737edae21c594c0fea5a279688c8221d36d4207141d84d80a38bc6c025fec37686d493ac8188ab87bad5c613fd013c7f66599bec505d932adfa2ffbee42d0b8f218a2dde756913c8773b9388760e91edf3f1865709161e9999e954381f65e36f8ddfcdbbaf776a22caab91d955571eba270798760320076fbb4da925bc45ec7977f1c8511fc3b1cc9b0434a95be4f66b979bc09763879938aa9b4ed9edd62982e42909573322e3c9d3960812a0d226ff76311524d8ad25117c06d7590b81459ce3a34defa61d1d88221ff398cfb170f97da656da7e8b920c25b30c', '\x547f79c9fa25a7e5c157395c01665413fd84931ee351d8f66f045c266bd6242b700b6e9f539e011312eddab381693e754c3bf2515828e26a4b02666eb53ba15daa3aede06ca21aa064947b68bca12c7a4b3a364a5b27cb52a00adb849f5705aa66ede8439737b993735a8b1b61545dac4fd24274cdb3284b340a1b447c6125bc749778acc3e7085261b073dd0b9e79843f9e7ce992f8bf44a1af8a8a3e10e347b89effa9dbbb27689463d99e6935b434498b40a453aaf5037942c5dd4420d43499ccbab1af2b8467d7390da0f87b3ccef18394fb5a1d5e35efdea71d752bb0e5c54521f4e7ad3dee5efa3cdfe1f1fdfeaf05a1792400ad0eaaf88159a7c2fcc181e0d78c0a7132b42cfd04fe3c2dca0cc95e619648cd62471b2038350f109c74c55d375a43febb8a1e67e6c561e16d584b9237af1807da4b968237c728c01da3d5df8fb89cf74b7de68443b76980ff22f3c3b7d7f977d889e6013d45df3f4eeb63546e5a86f44fb24e9c24552309357385f0dbcc360bdef01eac8f69b4cc391e5191de68e3706fd82d4e5a433e7b38d804fcee9bf2d9677d0ce901ccbbf385193b03ebb685522d0b5977f7454490c26728336e22587996673ff6daf30a1e73de41dea381bd9bea52abde0d85cfe3d86ea769e88663cd67b990612ee16f3e5eda74c3f1279869576b5ffb8796a46f0fd070320a10b6d7f6f1afee5425d5f2cac66a1275ab319250f23e35b0ff79e63290951beae2235fab393c1445df500d49ed524a9bd4263c819a408a9397c81bb7ec6fed2305015b0aec911795e495fda7ef0737239acfe54b3848b9a07ac1fbef3aeb13304d229b75c8a5f0fb022a0663f48c78ff2de64cde2e0a8997f727e5e2781604da5b321f7d7e23abc969d07d6735a4ca672e8734f2f3ae280b54f43a93f2dbd35394c8074b700c2484265427ebec25070cff623901a36d16c09f3a4f82b85a598078cec23f9f4d45073fe366daad33d4139fbe5d74006f9a60a3304cec6e66f7333a', '\xadcf3cf9282dd9ae9b0291ade719812acfaf26be93f2367d5455a67394475480427617218a9bfc98b6a94c44cef8e128b73d30fe5a58bcf300967572e555b7779fe5c74e74756202014aa27cfa35ca831ec8b4921da26f3a55580e682c25c0a239fdd805b001555600d919aedbc072c169a54a1cc5a2dd859fcf6a3ccb1f7aebdd0dc35207a52708bd713d5fd2c3480845f5ea4acdfb9106ca8a63c7960b9321ade7a97a64ecbc9006cc62978ce072692652d252e83c1a64ffee0963bf171c0e2cac0afcd77db15cba6fbd955f83ab11569a2aba87de509abc8e168c75e803894c380c487559012ddff2d09b46286c68fe047e1e0e7b61f61df8940a6f42ed807b2d0a3eb9a6091b8ebc359fc0138730683782f09f66f4f1da9eab71affdb4999634fff45b38d91bfea8073857ce6cc958523fb7a611d9da995b13aa053c89b217c3f1a693c61c0336659df7bc93b5c3e887f67afe8cc741adf4cba97d26a99eaf1c48446c1713a1f6131233f478cd3a9ebcf864a5c84d1ae7e47605e6e9be3e2e98a74d8f9f4e5008e6482c65407e8534e6bea4d4f39baf2619628d05b7663a844e66444320eff1f3a6482d37f1c99c3e3084954ab49944004ae3976cf83fb666f2d9f1f9883ae51305a1611601beaf73cf8c613970d6ec338aecf9c044296b4fed74362c6b42e98302f18ef43b50aa32cda879d2a3b0d589cd0a67b8512617decbc029b06c1ef0c5b12544d688f3d87cc92e44b5bf76c2f886218767ae7b0aa19cbc78718b5726bb8440c8e402b9be0b1dfaa6241e3d66ce130ca13d973daf38116d592a8c38124d05c3c2d90c6384bf7522502933a21e4077d23f62481a90cf4af1dd3a640f8b6f18568982c3c41da9d2b4284c48775e7295de4f9e1c11aaba0163bf8573551d696af95700a882285857bffb120fe2acd105ed6ebefc1a7b3822175ad0ae929e9fa79662abb4e21f7428c5b167c2a51d9b856688cc0ffbfafd69e814d4b2127614825fd74fa5a4b8bbfe1d3233fc653b62106f0f004e6894558780c57c59d0997a5db52767311db8d77126baf7333a8ada72316e29e418df904ad89727ed032a7372a4418375edb4ba1b8ee3dc17761a006dfa2b38c3528bf1dffb4682a96b1c99a33902fa8f9931ecb0612efd4c930097407ca35bf21aef70532d1d82a9f09e03e85e6374c25b7bc35dfbf6f9192812638202a2515a7d4230804ec9ee2a162ee20fca9acfcfc298bf8bc1e078e3cc486b62cbd56c4649152f380f4cd5b359e376a59096911d528d4ba835d7a53d7eea5f241a5382eac64240e146a19750c520ffffb4f5fa4d2d4f62ee0fb8d7eb1f7a9cbd9cc484306bdc8ae03cd0fdee9e39ccb5af36079d3afb0202ea85de60057cd33fbad1b92b2b80b8083766370f99963e175dc7f2e31387af7cc6d326b427b9682f9b0fd6bacd1e62a586b926ae7c58a8d8f39a02c7d43f4a9f0b2e75a5eb45d83b54f4bb2fac6690414d170bebe4d4b3d414f4c03e5725bac3e370cbc23443ccc33736461f29e9cf4189ed40ef626b943d9ef066cd994f3f7e0de2d908ee974a6e2dfd209c1d255956575c8513dddf624415b18b55fd471a6561743acaea9d988e891c85d4dd5cdc2347924e9c71e9c96eff80c5021a9f732d999d222dea103230236c2d282b0a683a4a02d0863cb330914ac3ba9f0479a01bf3ded5262a7976cc0a25559060a71207f4b4b8ad75c20bb09ebc7fc8a17aca28c187382f76039e3c', '\x31161aca9be87b0ff22ac4ca3e8ff761', NULL, 0, 4, 'call', 0, NULL, NULL, NULL, false, '\xf7a54a794d050f7c7dd0fb64e9d5b71c', NULL, '2026-12-08 17:00:00-06', '2027-01-08 00:00:00-06', NULL, NULL, NULL, NULL, '\x02534c3981e292588230cf530434c74d1c2c1568b918aac5f99e24699d4b5680e0f69a5d6fcb3e3740fc7cb591b530b1bb072362e7642e1a9a218d081eb7ab6215ca21df3531e9a55a4ce3383a5a24c69213f678149cd9be32ebc1be9e80', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 10, NULL, NULL, 'nerve', 'visit', 'nerve', 1, NULL, NULL, NULL, NULL, NULL),
	('2f3acdbde384b506be16d3c8d404a77f', '77b28686c61d7a362b2eab001034ca3a', 'WMFK-R99G', '2026-11-29 08:00:00-06', '2026-11-29', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 3, 22, false, '65_plus', 'en', false, 'example-st-paul', '2027-01-22', '2027-01-22', false, 'new', NULL, NULL, '2026-12-02 17:00:00-06', '2026-12-02 17:00:00-06', 2, -22, 3, '\x31393538bc5d13d512a2fb2043aa0b25fc29d241df24fcde84fd7d1a5bb41f4ff5c8b511b0ab5487746b074da7350f2adcb5bb0dc18fb0c563c2a30da719de29', '\x4aeca67b2656af7c0765664e3f841372f3864501866c06fb9b15cb435d9e98583caaa4c8ad65fe4986', '\xa9d2750cce89552571b1f036a44e66c5cead8eeedebc11f26a4e3f63d56989e6a3adff2cf8f59e5d', '\x6302336399ab32aad7ce027ab0b7ef0d136c356de6ce5c76329f93f100cb8a3970ebad2cea22bd90c22b1ce0bbad8dbc1596fc74018c27a96d4cccc4f83b03e22bb45c181a56a676fb3ab6005722fbd8732124c4ddbbde83e5bba5d60db39f1fe21f527d95705884c2457aeba35867a115f7880434c8c1d3a9c7b1ca6c98c5e867c0fb1332eb21577094dc84b8726ae6f4a3fb638e7fe20c013a662b57b7e9911e83653ec01a3da627013c56d894156d339c733e29f88df70c8e443d841d33e10f443da645114663a12bb3748c781cffe271201e55c271bce222e87e9c1233fc0b531f9865efd14bb48c3cdeee19c81a68d9ead48397b5ca1948f7442c3dddf2b6afa1611f283695a4ec730037efc1a63c47dbcb7938fcca2147b6d7c8f152', '\x194f9fdbbcc9d08ee77b8e4d15cc1e4f343cb9500c983c2337190039a9390d1ba5b8760f7d0fab0deddc56b72c73e613cf1f18fda7c3b53b3f4ef7df97a13fc9ce841fd7e204f186190e4f28b2115d3ce2da7dbd667924e95d6933742ff7f8258f576d21e2d88dd1e2e53ee9d9a3d18c10233f87525c36ad401666c2b874e3f2e06a0dbe6a300e6ea2bcbe95c39b32242ddca08635c06d8432369b8abb631dae0d30e0fc5d722feb18ddb90d1615d604b4fc61ed0cced5bcb0d976bb43577f2590c5028d10f1a9e1cb3963614947a82c0678bfb5db13c880c6b7489fe2575ac59de5f39495f369c69d098119c019e110dbd8780218c1fe126818374734157fc9495c5edea28f4548a1afe5a36ee134a833c0fa33cb0a83e6c29baaba169b71039b2d07069abf56c804d4ccd16bdb2cf390d34e01a0cf708ac35101c9fe6a176ac8451a1ad8a31f953c2f2d8f964c77b8106a24280150e35fad3dd35eafc36bbefbb7886734e46c2c8b6a5509fc4a48b6a8de9f4a80e2ef341779f72d493424fb06c3bfa03482fb63490ebd73206bfe5c0624d3d6b35c6793ac1c6bee52b4fc197db31a0163b560b9d005594a149c7b0528fa34b151beb587eb7db00f8631f34f44ef628c9c572b376e156d952b836a41fa56357bfb56711f4b8e7ec1fd52ac88703772a6d8a20524d38dbc61c6e083decde604a8a0919d7809aba9bfa65a23f3919cac76602152dc5766b89a5b19cd44146ba955cf42f6f976cb921c699bc3294cb052b5824a41e21aff3973b405402e05c61a0bfd74a8c6e12f0b540c02489735d74c1ba429931e1d5a0712a05bd9be1921d1c970b2d2f6834dfb0321261f123c29577915f3005338606e468c24a6a91226789f6b3b738d9f5458dcc42e086ca8fb8095225790d104660475b4a7c607fbdc3ff7595e7af9d8388815bf8d431977910e0685047403543f050e91d8de89fd6aa56de56ed02a5e2e24c133d5ed819b9a37b783345d5229cff08dc83b4b0811c8606192c55381ad18a0b7ed318a578caee1c808253b6f80e4a674dfe4073e9bf0c389f4d16ed9c1a0b75df46b92e4700809913a982c7f50799278433f11ca3b485a778598b0d887270b91a4b2d10f43262288d149b2b65b1ddd7d7b1b3c5ea0ad47b70c4e4a2f8aef610be65619b8054ad487860e0e13160c4dc9f6131bd9cac8c089eddc69dfeba1db3348', '\x221569a7a8cf86c8239fb4992ea1251e7145c59922ecec62e4272fa127196801aa8e9b77beadee3308431411bffc711b561c354514ee34cfce00d7b9dc60c9f96db865740fe6c181b6b0001822ae71b18ff380407c65daaa36fef61dc1af68c5d487fd7e5e957f3b41f6b1358dd6b251ae1048e367b2b223b27296f96938740692dd024248b05781d0b24a789ecdf32d32cb9ebd407e4015811ed590ee464529fa7a7d8c174dda3ba1ad8f6312a487c77a6f4103c804f01037330810b0360fa20bb9d628acd4377fa59dfe5c423eef40f1d36fefde9a5d9345df55dbf6f850214c799f5d66c3f64fa2a1e717b095c7ebc65e790d84e634dceccfc05d52d3d6ab39914497370e97333bbfb479eea0dd2d2e320374b15f8cf13718cd09ab6a2142cc9c0bbeb49cd316536c719e08cdadecbc47bdefba3ef4d0661b79cac58013bc20f436c3f4fe562d7623160e867d9b98683bccf94c77cf44dc1a1bd059223328bab09ec760641c31b720618e4ed58c47cf67d0960d3b19692e3f5910b18745b8934260e25d970b68bd8d2a7524f85a3abb4b6a2d9274a272c7199e82cf5707b189c035e131979458e6705b3ce236483079aa7dc0ba9538731c963ee674dace4f8f526b31ff349731d7d3727e71cce543bbe4d4ba5d6e05f010a21ab68d754b3623a2430e14724caac7acb370db6818bbaaf4d116ed1d1d4cdbbc26a32dad5d9c34b02098411010b12a01cb0185d7774f64d0f9ff61a53916d49ece8d722a59f65764a1e9aef06c4b5f25edfa9ad3940df6b2f89d43c002b1b3feb5e4965ada7c6e023104637342f46c32f0bd90b10748bebc235820210c9fc62a50436335188d0dd5cda3be3bbdfe94ae1c5827e9b82eabd2ab80ca4ec0a50e9809448e4bf21b7429007643e2deb4da03f40d1eff3c52de9d0d22772b219efcfddac7e8107a67ee5f472663b84409f7747e7fa56acee2d7d4d14f8ad8dd207aa33a1c30d30be0ca8ad57cac15dd8e78c14903500268a9f2f2eb0209634cbc760db2b84fe5cad592c3b36b3ad32a22b3d490b592e772fbafde6fbf4f2d5188626e8a138c56e2149515a087d3f4c08128b8b74b4d25836a48ae35fdac5592fc73b482ed5db2c3e50b865bc98f88a6319f353c0c4ccade42d9721cdd5c9ee5274d2f46a8b3274f2490aa4c157df6f69b02f49534b7245d2fbe89188bb5ef16154299181000986fa5bdb2f137196fc49ccbd1f6cbfa1a5dfcc273463ae41c32c541d7ba87217c76ade012b5fae6f75e0cf575bff1bd6d37ca85e4afd22749e82fd49fb51f577d32ccd337c4044190afb702214cc6da186269385cce27c05f71cbdcb1c6108ac44b6a188804eb382b740533654ec36402abb54c19a6932d108a21bd72a485cca8a9c7cf9631a2296e39c968c6734e3905692f022b974757ecbb5b1da4e5483b558db0fd35ca77051d119dde3f3a7bfd3e037e49783904282ee3ce52c83115bb5ed08f864ad736ea4a92dd8196a9c7b0d5e5f12abd5ef48d5146226bdd018048714c7f0888f567ae75b7ef5ccc080fc1c9b61353d6f3ba4c1752d598d7d71ee56dfacb6530eebef2f7cf7ef30fa03714338185a4276beb3d98b1f827db48fe70aca058c53c2ce811719834b40f3ccc7ed9dce2892c0cd7521f2681ec19ffd13508ffd61d42f47633f9e8c768212535d9f25483b64f60d0d14ae4b868573e3e8dbd0dbe7838fa42a5e78fdb843745af235c3893108476d210e87a3dc28279095456abe3b35ce0ddf963719661f77be326540f7add50994340e9939278c5f8fd67a05adbf29dd63b717ced98eab8473c74ba', '\x989e136eeeb05d0c667c7d9feeefc673', NULL, 3, 0, 'clinician_reads', 0, NULL, NULL, 2, false, '\x91d94ff411791573cf3d38442ab22bc9', NULL, '2026-12-02 17:00:00-06', '2027-01-15 00:00:00-06', NULL, NULL, NULL, NULL, '\x63d5f091c275e00e8bcf4a15d667ca1e7a40b1e85ae6ba7411f9627b08d32955c87d2799730b700830352762d00d6fa7d97163c8d7a48c0f666753f70835f3f8eeea55ee68010c03f862afea4bce15dbe50ad816dd48e6666c65e78621aa', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('321b22f341b3d4a66a38fca25507d6fb', '40d2f5ec2da37ac2e4bf7cf1b10ba8ad', 'HJ9B-445J', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-woodbury', '2027-01-20', '2027-01-20', false, 'taken', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-01 17:00:00-06', 1, -15, 4, '\x31393538565fe9f5481dc2817d2ed6b0a522d874a40b59e8e3abd2199263a3d09bac408750e049d2c83da3d505f60dc4f727e7694c65341eb7523b434a3246ae', '\x81e2a7db73cd9d3ed00054d7382719f9bc249b1ac538073a2a52309935ba0f3fc239a7c92d09024073', '\xb022da53876c28afa2eae9dd9bc69c3398472f540a329fe8a899ddfa227bdc1caae3d15e3ef4d530', '\xab7807722e7395bb410f2e5574f650892a89f5aaaf7f4a606fe36d03e20808e42c4fe30958cd12da0ecd43ab1528f4e111c7cc3a27e091cc6eed0ea4b3b9d2754705ff465c18e916a3cbcc20c7ee4fd1f5cc4a6e6eb166ead9b789bee800e2505a03d49cfd8a8764dccf4d5b678e64c399367ae74271e82d3a62398df9e15dc1c87debb94df1df515cb5d3cd795f09ad176959fe137b8146ee20c30b833e00c81e0d5d01be088c909f1bf6969598060def9f874bad0abfe8df8373d0c8c9d669b0f06297e25dc0196685849340de2e27e418f719c9f617c91df9bfd2aeca7b131ead81bc5c94d76ab44a20e0a2aaccc20e01e56a4e989cefd70aab528ac6019c51cfbb02ecb06868896cc40ccc6878eeac715814d677a9982c9985595db73a93545ffdc3bb0cbc7af53c5b465e883e47d7f91272fb93fe9ce54ccc90026b82c4', '\xd79d2d2e9c0cfc8cae26b59b0fd4555c2e2d6812d970e784622f5e31ca1e97c798876856e84be6a35557d03f6acf1c8f2fea32514cb0528b318a4f92a1bf3cce3512ddefdf72e4ed9df6249465146abc3226c64405472aa97744f39dce0a21160c2c44e1a77741f3f90a02454432585853622bf3e2b93be44b32aa46f72d8460e10eb49ef0ffaa6f54dd7c340ae1ae73061b40a23b99967da146696d2bce7adcada26d8ee609848fc8b9edbabcfff12bf9365ba256f1583ed41abe6a1ec696b735022e6dd9a75ef7fa2d88410a1cc2a5b6aac295e061cf8c558c14f574a215b5e4070d2846774049d7505b147ad14955de6d3e86b35199d0dd0ddde4a0fc73d2f4c107b8d36c7fa4d6071e81120780b90db44c4bf6d1ee76f3962b89bebc019b0b5e490aaee3f71cc3838e98275dd081d4aff9c64e985c59d2cb3f70b4a1b7879af778067f0eba89f9fff90020db19e896952bac4dfe4185a61ee87d4913d0a8c4cd27f12f43572aa0110172fe376b880753966aa0b025a9b04b38b960397802905d4c3aa569ec7af99d0cf7eec2c1a4bd2af68953dd03c189f85243a35367aaef4cbfaa9546cccde2b4f75207064debe33c5105501cd26867fe7bc392687f351e55f979a4a949eeff7c6965f9b440d2f08411b32abd74731fae63c7fd5508d5af118df2fca98ff48fba475df2dd2df875de061b952cc7bbbe57de363f1b30a71667997b221e9cffd852d379698d58466d815121556a12f2632bc2873becae5a1fcecf6a23c5df3e2b67920724706bb3133f665bdc7f3d0e2d9ebc3942c0e037b02281e14962d18117434317ebc7441cab20f57243eef2cb4e584e2da1ac842d301e3c8d4ed8ff7e7df803211044814d515e0f4c4f67725822f063dd79843a6eb56117f05181787a89dbb87589bcff6c76235b2ec422b553439e882ce15a7117f9bf9b8c784b5eee80b47cd8ecb4da8fda58d6cd62f71bd5dd65a9419cc5cc3202a781dc158e059b1c27230ebdaff777f1ca7de9c09d2590fb1ae2d0bd4d373414ea0bb8796106ab44850efb5e226d5995b73fedf8874e62a881ec795b3948340835a514820f0e14b2c2ab5bf6b71750d99bcd1e03a700d91a5c3c023126c82a1e35872867c366082910dd6a01fdf72a8e7a70cf5a120a1fd055036bc7e3a528b2b43115be1367bf775a4b7e3d7c3f24471d3bcf093c264b43e596f91d9664', '\x49fc9603d82ca8a4be761be049959a4da0f2599d7a69e23714a04b1b36062fc8cc6ac4c3ceb52202e51efc7f6eedbd35d3ad0f1f3b483334a180664da68c1035cafbc62738bc9996a8c75d4e5b5a94c8bdd822220e2d2b6adcf0deb93a01a91ac8ca31646bb932a9d7c5b6f9677423d6020a2fa82a1452639dfa097c08b41282b4fb1cb01878aa97a2ffa3eb90bb2ddbb6874c43c146339ac7e44acc1deb63dbd67845349018fb69d223863fc8442d825538fb62b2921e2ef48ff5ea6e3bc3bd357e8d078219e70ef7ea572b9ae6eab68f2188e6daafa0f49b622f80f4e48a17a6f1db306a4963747c23083b92c52f11eaab64d971c31ec3fbc2a765b84bfdf0262a9661a6a8de10a50061f90401eb07a09ffd8bff949e22ee11506d327b1c5bc9bb920321d8c120a78d19f06e2eb92ed320481a83881f22133acb9a0086e9c35d00f9b711359b0a41403adbf4a4474d882da749bcf8b6a5bab21f4c33843374b2baa067094b87964df6a97c1960619c0baff8f8b968680a34e2a8b8f3fc40bba971b4e30dcadb8a7dd830646b30f9db9931a227e70b0ce363d40192a22c65536815e64be65958f45a7dc34e4eabe2708a62826ed049c470ea45d324e5d09a1fc3ea1aeb5648615e2caea5b856c7b8406233590da38630ddc26a0aa216e8a7c6c2829efa4ee1428a932dfbca9a8810b7d2a529100c4c45a536387f21ce2460b0fbb2a3dd118319e08d5d05925468867b3af695dc47697f8278f06c3fdd7f1e1d053bb6feba35776ff2a8e29c4e98631fd3db5a7c2c6fc26b51c555d3ad8b95716d3eeed687be0e692f8e2fcdd4b3889593ac143fcaa1a36af918943bab7eaf8d59882a19072671911d109ff0618fa6241c240ca3c57f888e190edf3d72e409a2a9b0b0fb9145e31954a0535f442edc441a9cdba5540b36052a3b9d83278b33a68d9a4f1a3205923fbeed4cd3d78097703e05b08431b802579a0f8e075ae0d8c07239f563f6452dbfffebd636f41be8cfbd50e7cec20a8f9dcb67746e7115d009d0c7f7f5f62ba8a7a66a1d2c532665465b076636798dca3f8da91782d18ead23cbdaff585f8c7726663421ba9bcb484237c6b5b38db139ce8d0f07312c4f0abb80a75e34f7961ec821a1f9e1c6a1996b2a188fc7727f1bc6ce06d5519b7b24550d37fda911c054e83424dd501e622b481c3c18b1a5ab15208f638bd08edf97243ebbb112292d1ffc78f5e273186c2897eb65514831ec50e066ae4f066d449f3d7518e9f65ad03761b1f8ca7a66770f4e89f453538ca9119502a91244db087032dc0558f7cc5bc42e10df49cd1692f3edc699149655c7ac9921ba5a74227753853bb1ad09c3d9b92162a639b4b9acd227177af166d4bde78411de3bc777e15f1e276b1aba2f6c03d673ef3ad1dd035548ab2982a6c58c7615afb35bc8b41f0244786b41ff979fac55c03748c4eaebdc01c27fbc82f10871c89bea5d39eb3021e1554315d822633d41f0cf521be877b0ac851ee2f79ad03dca5982fb5dd5348067d0b306c87214eb2ec4a866c8af5ab1cc8dcc97c5503ed045a466c4a05804a34f722c3b46bae3eb9c432091babd6c37a62053392d2bf9205d1b6f31b095f2d171114b5986eeab918cb48a722a01b6117a99f741b869c3962f4de0453e10977f002318afaa2c8848e87aae418690f9f376e7b138180ee494d31ae4ab88b8037208545bf655df74d765a9c33b7f1dba2c02483ff917dc348827333abc700f2aed05e2c93a9ca9db07d829c45ff0bbfc61932f951f91a1347c49bda34d385450a62d137aac99035f9cf8048a07b1a19153a15c', '\x5c797a46e7f97a88751a8a825f490703', '\xd296926a5c8aa94130251722d8e99e21', 4, 1, 'says_worse', 0, 3600, NULL, NULL, false, '\x6f51399bff310098f6b324e9b5a1dee6', NULL, '2026-12-01 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', NULL, NULL, '\xb0d864c3adf326335b2539e8ce5dd23facd11f733fa6da8c5ff7d6f9fb760b1062f376fcea1a06cf69f29a1cdf9478db5f0d3a4418fe6d017f9d69fabf715a80ad00fea1c96015697364b60e5f4bfa20c28733ef75bb4e4aed1d73668b7f', NULL, 'check', false, true, false, '2026-11-29 20:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 5, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL),
	('344fece9f94e56672adbef401ff4d0a1', '34d1344eb7ecf54c9b59ad981a91bc4e', 'MKZV-GK9T', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, NULL, '2027-01-20', '2027-01-20', false, 'waiting_for_patient', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-03 17:00:00-06', 3, -14, 3, '\x3139353870e16e6f37d0bedf73e144fbfcacae69abe2be33e02e36321384a193e8fdfc9c0b0e5b55a1c347186debc80e9fefb50c2b6f1d725682b17762d3bc1c', '\x0fbd66f10466c6ed5f7700fddcc53a5b3695500a0f82f96f772bf1659c8d47fca2303fec1610c4', '\xbfdcd3cb6e71a0a0a4beddad28ff2e1b10a388a2efb57720bc8c4cda1921ac30ba4442bc34820734', '\xb0fcaf8b462e0cf127416afa041a3816d4b09a80a4143a24596cbba43765c83ae2badbc2825d050083360616966d3c1ed24dc8997ca103a36a8ec6fac1475a41b5d5ccfdc60985ed6ad812a70827b4cb1372b61b4b2ed29d8189944f202b2278f10f0bd6c06695ca94ecb6c8f45dd46e66badc6694082ca17f05a36a51793c51eb08e62703c852dc7a3e5f25455a76787275a5b8a7f144e01e2c5889a9e8084c6fe940e7f1088468fadb29f8a66989c105f69caa23a8dcc25894c449b851da7e7641a0653ce18eab853ec86c4c63c523b689c4eeb622d0132d8dd8c79546883de2d55b9441ea640725e8b1fab450f367444bdb8fd77424616921eb3e8b7731aca06f3c5b815c5cce8815fdd050c33f0ebc3aa7d3924c976126a327cfb0a7225e2ef7c331525541c7fb43b148792b13a9874f185d5b0a459ea5da', '\x6b026b3d5bbb3296fe6b46b40fe0cc5a256508de9e8fe069b538ba4b52a5376488adc219a915f5f39cf381e0be120398b8842f4701cd3d6963fa1d615de2b800046b543d0985ca14362c500b7c57938d4ed2dc1e39e5e17095ea1a79e5f196f955d09b0c5c89fe0a99d635a707b1979930235896e38f64d9617950f60592cd7eefc4e9fbbd023fd5cd08020a6cc53f06e6fd31a950a739e8b260915a4accc14e726a6acf5701d0a7ac1ac0025f0aecd76414db1f15ac199d72b1c8489546f02c290a97e8d8c5d20990426b1ce71fea62238851d47c4f700f016db9d9021d80a9a716e608b136a42d63303fbbc1c565ac0fe7429b289236e34cea36572531116bdc294137ad56028b73710270094efbe72e958d557aab2f32a3d6909b23bb97d2aaee26892d1fe74e88cc64a2ffc0ca141a2f2b014e703c9831672be1ca84073a993ed69e4167cc73f00839152057812fc412c16360e5cd1534cbba2716bd82bfe12d2dcfb05c3ccd5bcb8ee92b17071e9a31f0ae617f74a76ac33e8c2455993355ca2dbe799472c6bfd1029a338ee31c02d88c03a6ea6a21e6c9fde229a98e3b9115e87a255af6d6096eb193eb483e787d825d59c86760882ea0cd9e3586dc849f2f3272bb0f85fd396419e00e591e9682708b038259e42d3ae9d1856b370261eb853e2523509dc3b75236a404c0e04a76a3345ea9cd2ef149a8484f9bfa76520c7062c6526e871cfd30e06728e7e448135028b6a30cf6b041c24c544120207e0269b5fd0a7d4794f6af34b8d238e1d4abe8dae95c1665aec60dbe50f107d156fb185aec62406c8191a3c77226cfb8c5b92a9b4b294d87858ed6195a3a232a85a4acdb879ed83af7b2689548139797d150afad7139dea831e6ac18246e305770ccc30d6ddfff6ab08e5ea9a0ea991506b5bf8f855fffb578a702ee5e51329ed558634a91535802378d6f4c4e415a5a174bf1a88a47823e3adb7969c002da0f85761f56b86bfee93bacc2571298b7fcb7253aa1bb9e0d3bcc2199d0a4c4cb1974c6c649eb6af1ea695416585dff510c9eab371c19671640166269fb74b0010e0869b0d0817edd54a1d4a426760f7f400449e3fb3885f98f4dbecce41ab7fc6f9f602b7ab5d644d5db35519cd657fa6721d619c413bc687471f0c4dbe86c76c073ddfeaa9c01f2f007f06900278d07d0d208a0034df90f0f9ca3950ee177cf6b', '\x9b6fb229dbd1483c347b2926346c34b2e8cfd96d38e30b6c8187585221feee24b764ef6a2ccfe89254fbc236bb34cda360a273d507124914f86d4a598976d3dedc52c2ae716b377bbcb97c31f0e3685875097a1682df71cc1ffef9a14ab33d66f457d0e9d54fdd238c76d9e4110aa5381cd5f371706e9ca02b2abf4a8ffbada8c2f2e712d37e485bd194810b68a6d92ea71435b6d9576282baf3d81c778d98776129f9b1d730ec161b2e19f0792860c87582c57a31398ef5a2df452edd4fb7c2e33a9a5617f51014ba345f46dde98d424e2ff88ae1750ff2a1b001fcbf4db4771cbf8b1df9f8ba21e2c365d4e9a22f56e09fa1ec3a7471543ad7a6cd93aed5ec5494b8baea92b6060b4cffcc14addb7e3487fdf83f95fd1e82cda19bea7ea8336ac62737403a7b8b395f9024b4aafb2a6a0815771a283362d874ffecf40004cb0603cb523a65ceed799cec48e50352bcde11e655656d8fceb40de1facb637c59e06618374af58a60d4a92a70e403b77d8c14fe047eaaa4b82c23a3db08e6d26fc69b5fca64f68070d20a95046ac450e49f0e3852157d4167bdbf53b58fd76f9da328239a28ca4eaa7e15975396482d32b1cd4f4abd1697ef8b347ebc8405f236d4e85fa9d29cf8c5ef83aeec91b91dfefea53ec6e7fe17786318cea5a40ed3b98b0ad23f94c274c76a6d8a472444e96a82281bd223d8112e274001224569764d808d9ee46c693638533e3fe698f9962dda9cb476f3b13d6ac86fbb81c7c3d27b4ffe71ce2611e80605787c8dce31e217615e9d7f7a4f56f1a676f471bb81309d59051bb74700e9e8e58d1d26bc7f4eb4ad44541ec563997159e202b8fe0eabcc4305988d23b66fc4b5420f8c454b78994a1403d6ead36d0ff79d8d8737db849f0b0900a5ddc00b703e84e472109fdc7f76aaf9af2e168a6531c5aa548d04f868a99af118b72aad461291782211bb089e01500216f1d810cda8d1d125dfc1049074b0562fc03fec6b4f68959700c75f27f760d0345df5eb2a2f605f630fd2d1b9b4909bc10018f48365412c55b545f53e7093e5587548a930fd6994e571795b639c498e5e5ce8f4eba69c24584eb9347f9c8b9a94932f932885fc972be4463fba4b5b763273f721acc737b763ddc600e2bf8fc3505dad011b7bc14120f08cb83eba7c9d4eb3b4b61469637c8d09c9974a3931051ec1a027180d9e12966d2ddcdfcf428dfd5d95b1f7aad6f7b350800fef69f30f1aef93a4e0b59f72c4819f75e04c80f09b28ee9f68090a8fbb6cf5bd4311715bde8778f9d6785431187970e90c4e9e9c39a8f4cf255314de4bd63ef27a72d0a55f46e4f6f3e440104fce57be32c951a69e23daf5d2fcb6f2322a5c81b511a35660349df561091946125a8b47882652fa9dd86d6a9ab4c3e2f2853f01f42ae3734188778c638d264b92f62cd2cbc3ac064138476f0617e2245587940800fa86a4e0a8a3c1bcdefe9e3cbcc06ff0c9c39ed89f2296dc6439570b6fd3b98d841d72d0f36020bc958b6ff93a01789d56a5377f58d86556b89c07315ef94d718e1a81f86027ded3f418425dd660e97136bd2be1123cdec94a0a463e8afd717c62526954ae508192f7ed1e9bf73739df53a1166976fab4a4562174507caa90df1f76ef998faeff05b4032d09a7f3bea0c65af2e6933acb8e17c8fd0bc6234e56963343364c3f79c80ec89de7141794d7c28bba3d7edff82cbb7dc7e404d0d06955f2d5fe52b44d7b281561aaf1f0c3f9accfa66cf909b8f0ab8be239754146da15c83b68e29b98a71118889e19fd874d73df51f73a4dab5aba8f1ed797a5d15ce5', '\xec8198608b0b685983c42f940a8dd89b', '\x09209eb717480904d9c08cf482253d22', 2, 0, 'ask_patient', 0, 4320, NULL, NULL, false, '\x12d855799cfe3499c09bea37638bb5bd', NULL, '2026-12-03 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-30 08:00:00-06', NULL, NULL, NULL, '\x5e3aa25a1ff3a12a40fbe185ddcc959df2c21dc48d322756738d842cb7ae60b1369dd41fa0c04b3fc7249ad63a34df5f0430435bb37631b4c1c2fc2ee5e40c7984986be287c5016bea9e8f1bcf46aa753f0ee0716439bd069c62478a0ad5', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('3477b3895e079b9400f5641780ae4cb6', 'a89754def17ba6c7288c917e2559f900', 'D6RY-DE9S', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 0, 7, false, '50_64', 'en', false, 'example-minneapolis', '2027-01-19', '2027-01-19', false, 'new', NULL, NULL, '2026-12-11 17:00:00-06', '2026-12-11 17:00:00-06', 3, -7, 2, '\x31393538eca53b22e838bfd892fc489a4ccbec66ae0670ae63ea696ee12f0d3a5c92349e107373b75d75b2562a05023353fda29ff02d93cbcc6359ba0354bd4d', '\xa17fb27aca4cf43fa884591cf9052c7ad83bb06bf653eb7d0e8c421616a149b31541c99ea861721a8da8037d', '\x925015af0285f663196e9ae483b4ed46ae940721bf0dd5b5dfeeda90c311c2af16d1c634fe9bc0f5', '\xa9e066dcd4ea511d00b93d84a7f7972d17fa57f553593b723b96669b3e00006fad27c7b22c51eb25fcd3ee521728113f1a6a30d8526930cea2b3976975fcf9b19704c4fe6fcc5ccab818bf7f740cad3262200aade477d8ab6ba0763219c00a8b50a9d36ccbd3a85af293bf57bd104dcbbd89c5ead0ee41f5a65a9184e6319daaaf1e07e103ae349fc8c91818d6b24e5e1def1d9c0b80c4a1c1b1cc653b94ab34c27c73966113bf2799c2efc8be752fe6b1d717bca50544b1b159802352bddc055abe21e6ca4170d237bef4bccea745641a3638f0b4e9d8c611cc8e23cf6a642b53b063e3d34664efc673b37d91d13b75256a428606befc6646ba46b9fb439185164a2b2453c40b096f0db1426c6876320ba44103906bd01b820d8d114f1f5130e4d96a21539f8a6b04c452264e443b1dfd528bba42fec878f3719d62f05c115dc619176a856b2971e5', '\x7ca3a0aae9d000bfbcfd706e0a55fc9587a3ba4d1c3b451cd4d5635e6c065189acb1e1553b197d3170c0d89f166b91f3dfdbd3353555c600240172fdd8f0be57e1ba43045d1ac5df138273324d53a20768bfb0f0a516ed3eb7e2a3635d4e04bd4b3cdc45dd1feeb4b40be2cd025c0ceb817f4eebcee0aa0cc3d07fca69c0badf1b78f7b1b56183249d474c892b3eb041553e2694da297156931b6e69997783a8d9b0aafc42f15255f0c340e2923207dcf11d634736887b19f8ea8060b57896605715c5411fcc412315b91869967fb7fec6f1dfcff4ff0438e8cc20038fdba2731db988dbc6425edb4338df5ec06d749e864614ad471ef06da0ed0101af9adb15332e220bd24ba64cfcc7e6d887f7b2b561f27cf7d5f7f1bddcb48e346222e0302b5de577a8dde861b17b49fdc64f842a4356ef103ed78f78ea1be2750b809027a0adff2024f0380e4c39d522f4971b1e11d5238c1d1225efb35c43cc035690f63936fa8f93d0bcf71ce81673414e1ea26f1880fa04457e8bcea2061b20411915a9271541d691f3abfc24e110220d2af277f978d19bcd63d47e9414662d0d30daf7f0530762ba9f5e0490f91d9dc2226aeb2219a6bbc0593b14eb8039643e5ee2c15b5588b9291a9db6048c8171470e51a024f8f6bf923d95a615ad7f3b3f51f6c023b3b9c293a02c6ca8a37ef691d41c054e0c2c426f1c2f41ad421065ae383698d4d90d297c93c2d840350f430e362f31c40242b28b658b5887e1780b4c04ebb4e3efbdf083290e2824f5246abbaeb45d50bdad09d21493dcd4300b83bd222a4bc2df6762ffd061d53168b25a8a5dcb2019958428ab8903cf2a981fe50fe35fa6099ff079b4b43f0aca6a3ef7a540dadbac3659a636b5ee97e7fd5f67a22f27834f293fb26d74df1ee69ee0ba1f31ae845d66047d55a00a72151e1faa637fec0f1de1801477005abb78dc68fd242c7207f584f1d370116288e0bc87f171b2c146fea17ab26c804a75b71fe6eb1d724d236e96b8', '\x639324beb6512ab272aa402a984f873eeaae6195c2ef972e8f37e846057eb8a97f494068b9c778a4b3b9211f300e30fedbbba7397aa8d5e3e49a9e8c9073985ec00f995a6a59172acddcb83518f2e02e0e17a613974d62d27ae751c43358e61ab6af65ced7f0362d1a4154c3d9ccc4a8e9bb35e79cb580b8f33d2f0bc1a702670f8ba28d31a24f36de171dfeb78b28fc107710742961ec46ae8f7228e9e23dbd86176565d9872ba4c066a09bff561cc3530036b71300b98d559c23e2e1d725cee9f39a00c25009bf9a70c6dbcd4d9226a9e3e700723b9955ddc50ad591f5e9713f40d9681a91b08532c343c6b6d438aa7bac4b5dc9a57a37e522a4faf0241c71031becea1ea57dcbc85a92c3985dade3229159ce47a32f1e6a358dcc6a1575562cc5acdc91399678989524aaa9b40e56ae4c7b8e8d4d061c6be98c3fc773a3b8e7ab69184b689030aa429f50ba2c423525f1e804277bade8c6c7d2156dac4c8d065121a464c67881854e0b1d74385d284f6e76beaf5b10393c051217a60b1dfcc3d1b31f7972494ebb2972a3c3e4c4eccbf61601fd887e032eb8c52b463bac541fced6fe332f405146fd778ca8c7402fb5dcbc23ef07b85ca524c382d971f04fa1ff951b3828ebf2c52b268d1619e543a72e695da8167a84b909618091dea0c81f1e965413890cf0d4129ddc29e4c186c757cfe404d59c995317e5f04054f6be50725b678b832e3105e3d9cb64d252467938e3709a41d54b4ffc412f86d90c7081e73bf231e8c4d48c95d091a2b9d36f5c6db12cafb12b7345eafd31348d0bf411c42d4e01d74c82778734bc2ce5f36f360ccd9b6ffed76f441191d0563a3a0a31a6f24a71f3d497cf101fa09e53bb568125d8e0975e9bd2419359adaeed2e000ba53bb705e69af99029c65f4169cabb80b65237d5a5cfc89d4817b258315a0d3b9dc965cea1f344170453730e95beb6f9763682145cfa838127ba5eceaf93fdf984e4a3679d36e6d43598cc963d9605873033775b91182ed02ebd244abad371315ebdf3c1923bada74d95cb1c41aa73f2ceca30c76dc758476bd411657e2a1f41a22dbd07deb97ac22b0a0a5f066426ddcf4adcb64b919dc1fca47b4c2d0935b4f3f665b9da4086fa5cdc7f6f610315190184ad2752adc3a29a32f2603c34a0ca7b9ea47da5c4a0d080bf2dbc414046076ab0b998f48cbd1d191fda85987a4f1b13353c4cce19e7f8fe8b35a4ebf8b9ef9d32f70b9e0a39fd9ffb3c594fa468e4c80b589d31fec6498e597263119bb9df7266a3bb9f4e2498078e9dcb8259bdf7b5e6ef01b46d585ef186d49c1eb50a530fe4c23c8ad0cbedd324d72c259dfc0e03f43f6b447248567859669441329ce3a774e763b5e127e0b41ffe59c1d01ad5b521d7db1760a1b0259929e1e4ab3ec81c2693cbef83b5f79fcc9ff177232b60493d38df482e0deda967aab80a63fad06233e66d4bcaa64855468c194ea54eb1ed990a4a00cf869a5390446b10fd3651efd72f35f879316ec0cbd88daaffe5daa6194b7eade8f198a66a165e89873653c67d4838a59277a23370f4212f9c11ed059b4e65106bda9badfd650a91b4edbb27bfb0ed36a92014226894b879bec85964d6a51432de5e59214e4804bbf101f5a17d5f4ce404608d58e29258ded44cbbae708c86e48319eae6c40e938078da50c449d8759106d8e976ed23badec44c1e038d636a7af7244f99bbd7b23f63f7f02049a5083ab660317f', '\x1672471105b6ddee86b0b258fae4214c', '\x17bf4e2081750309132bb3e45ddf7410', 0, 4, 'call', 0, NULL, NULL, NULL, false, '\x13d181a78be09eff877158eec1a48d77', NULL, '2026-12-11 17:00:00-06', '2027-01-12 00:00:00-06', NULL, NULL, NULL, NULL, '\xcdfefe7bfaf8f0779781543144626185bbe662dda9f5e989ae465c92082891308f4966152740b49ad8cedc19ba9c4d0d12539f5a8c7650080162a2d266c9190c66d9b24c82531eab79c06676b5d6eea9a12d3b23fc5ed4a88b9022b0c404', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '2026-11-29 08:00:00-06', NULL, NULL),
	('358d4f413926b4b1ec175603bdc4aae0', '4f5fb66fa73b9732eeeb1529f713ca6a', 'HKFK-CW7P', '2026-11-25 08:00:00-06', '2026-11-25', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-edina', '2027-01-18', '2027-01-18', false, 'new', NULL, NULL, '2026-12-03 17:00:00-06', '2026-12-03 17:00:00-06', 3, -14, 1, '\x676f6e65', '\xdef2d6cdf073b075e213494a3d714aae8e7a2e35df5d5fa55de74ed827b95a68dfb2027a63bfc47d7d', '\x773096c6a8a24e58e297be250021df5e1344eb1bd45edfd176d77356c367cfe556f6cf0deaaa651e', '\x17b6e96b3f772f2376ec47d1bd751497f04e1fb72990247b9a1311f460c6fd9422bed61b00ec47e52951e6bd0125ae3d7c1c67bda5c1c8f5b61f01a4246194b0e9f6a1298ab0c4f39c5cb9a8ee2f3c241beb7a840d02b50aa4a3848a667f21b359529faec272a807491ccebfe931b8fe8abe346ede1533b9a2e806f84be088c74fa52beec7e27ea1253080474f626b359a1301b31361d971b1f04c3d0b9de043b03e305d682aa0a595e806dc2b47cc421c0b3410b6394734cdf5dc32337210fb6438927e41bf3c338a2db33c23ebb9b5034fdb2c186680f8e7afa23650844466be247cef28f40f75fc04d952711776c4db267d7f5376549957a2d75c9518b1fc37601b937a9008ce335c684d6ca4a0137a905b69609c1372c1a293fb5a9115bd1ce944da3bdfa1d66b53c033a45065e4554501c50982ddb5b1ff7c025667a30c25993b3ed682da60c4b8e5f99eb2', '\x60a930e1d1ab518902a7b50cde51495d258a7fdc3fc49822aac0d0d8ec3316539d76be8d1b7e02caaab5a3b1614770b397a5b241fa19bfbe9f52b31a7d5bc50881c653e4e3b5e72a7165f28ae15667e80cf869aa49bdb72e2f8c8986eb757ea005e85b3ace719ba08cb807092d7b724f810555fdcc9105c86eb73cc28e96ea76538d903165aac4fd29e70c9549bfb328b94f332d05cc2c1449bcdba9f0d6435cd4d55c26763276317c52a4ed90b241525e0cda57b4db27335bbed73b7cbe4cdacce372e013a4e98b630d6594283e2416ae756913a52a90b01fe4e5dfdbe773961a363253d683264ffbd29acf52c576ccd19fd6987b581b0296f48397c6a9fe46b4206e7241ce02336edf2c8052f04b1b081e76c9dd2ee454a586f8195b25fc2c1fc735a1b2d6f90884f4a2dce2cb5be2dc78a398e02aa08b3cddf8146b0c178e8039d03b9ab765249374ea00652bf63d234b3a432a8e4c79535f0903f723dd6871134f3aca5bad6001cef058a1c48f875e7be97d568fc4bd3d0c7025f79772ed18ba5c5181490d6fa3912c77ff360a3415c5beb119a91877eeec062138a62b7f871921e4c910e9832b7640ce9a26591b59879282120f1f93f983b417724f31c52fce1b130018103984aa410f4c8448f95134c656caf9f21f9ccf07d5c02bb4e34844e4c6eec0237f5b304ba67d1e14e3cb8f008ceae52ec9f76166d17b564003e079f93c73f77f32dc4ac385c2d84eebae44ae537d5e48bb5936c81c58ce49b5d889e8efa6b9c819debbab5f06c799d56bb26d7028e9d9f1b3edef06eb154cfbc53e91209a9889665773d6765d78103ab0d8f9d35cac7eb85f1d989e070a667f5a124f69ad3f746e0bea07e9f08fcc75d91041a03452e202ba63c0f102d60bb305155fe6f4925b22e44095b741bdb519346119942141e140f795d91e7155da264f3fdf6d6bd1f4528edc6a59c58217afd99746af2b6e29acdf648083bcd5e8da4291f55543ddbfdfd3189c736d4a120cfe8c602ef00b012d1d75ffb2fed1f28d95502fe296d0bed9122369f5907d549e6f8c59742d4e2782e321a7c1050a69bf764096fe12e454d9e273fff7ed5d2fb35e06bfabdb6c53f8809b0127607f082481c545eb7174b5fbc5c48ea870948113e6a94923b07e9f0162dcbab75c7fc22c8a027cae8a91f9d3c18f79ec2baa61ca4e3516abe5fe951d32494506a48a6d', '\x9052d09e6c886ca40da95bae1060f39e2d25f7b807fe19520d35ff5f8a928b6a1f1e10b2adbc6ad72409f146ace05ab9e607b0862fd555755400ec0ee02e8b7027c37fa2a4f1546d14afad75b6eee210123522a86273a7b86c3deed7e2726bf3cd6001f37a1e1f0d1767bf7f8be33f823163588bb60d7b0d8e25aa5bbe84181c3f091cb67f4245fc707dd7a59b85dd76affb83d2b067c3c80fe99f98b1c50f4ea93cad8cca1e9836014a3c54112fde13fd57b33fc4add80fd17559edb44fa6c57d61f41c8b2e2fd4aed0f183c99af26591fba004c6f163466379b3406f9c5e06fd54642692e4f7cf68a0bf658bf1eb2547f38e505c243b828de0bd3241c43e73a7331798962e65f2534b09dcaf6ff1dbee4eb89444f5b0839c6423024888c83cfa97838e06decf80fde8f0050432b039012583caea56b458831dd6e9e79072208840e77e6be783d3b4653288bf7d79aee4ff503b09f18996eccb6225fee2bfc3b42c7e764294a92a1e1a60f9262be2a0177651379bffa40b2fb254e297279235fd9b60fb4c5e764e469e318ee1f66a7a46b910e67dc1df7c93cfbf78f5b951a4663d6233eeb2b7777245486fdd9d24efc6f91fd583116246ff132450d6507b2980723d221552954aec51114874974eba752d40599ae58a1f9ecf075e3e0b87f5f0b9e20d73078a7cea1ab29aecdbe28912d23776c40c815aa11e35c03bf3c54e2e4e2808970cbb3f1bb2755194909cc1d235e41156ac3608bd4d7c6609e25923003265301699115f690b4bd5f2009c0df695c2029bc381accd7b386b5018adbaf7e58cdc73f44bc25e1c82b914fcaef7df2c39c078d2a4c40079ce2e01827fabb352ec0ee835f1a2e8f6c5ead6b9f7f5bd49b6883776f788e4c8304ff9ea1c74d777997b24fcf4819385bd4fcdbffe94d4e67258318c269ad62d6d474b92bf03f62d9ea62b7bf339e1c4d87f06b46074d06fcd8476d65278fa7ffb944f60c1440d84f7edb6ce1a11b31830f430af32317df43fcc8c4e2459b775f63fc0c8e5c5ec7e66ce2b193e4d04a97f1fe8d0e51a4312aa08d3455deb048ee8e0cf8f6c3a8c2e066c5f79f7ed49d45218f552c95a3fb957b9b831a02abfb978ebaf672147dc570e29622b2b05f9fa2b6dde48beff403e44c6895b69e2337a7cf2b51143628ad8eb4c0df13a191e36eb51cd4167114480b74c9ae0c0a15bffe20c2e8ec6c1040d944115ad36c10fdc8ffc6b61120ff0b11f311e742df18f12805e10439c5e21d3d0fef0aea73937df9248c185a832a38b32f2677f7eb77a052bb4f4162192aa4fa5d701bf323cc1818ae54adc2aadc9264d3ba5cbf96e2eb941b3a191e65110af81cb1954e88ed8e4b9a53c751527330d3529506b3addbae7d3e74e8d45bf18d4ebdd3d9bd24984b3d2942fc83ee52712338c77ae62146d282179f6630311dd864873dcc459283ebf7addabc4d050865371e963027e3f8950823f37be19ec44c06c02ea15eb22e46dd73730e1f2b82dd8672c26f40dd95b7a171ede47710d4623fcd2a3ce6a22b6c868a74bc9f687e4ed948a1828ba812ebc8ab0b6b894475d6baa4336705e970e374da2724fdf9f81adf16dbf621c4461de0a71edb7d29aeccb7f7b35c2bf9c123b7ca1bcfd90a02503c170b8fc7d30f56b9f3612fdfea45cdda0a52c75b569d75047d0e752a0fe926f9ef8c1ba39e14bb8e4e06ed3032f151b6e15f28795dc378b100f6af71a83813733afb3e3f2e97e8884f489492ba9a1eb8eb5b69fa665618828fc4c5e4743bd48fd0649970db2d7b218fa1305bfd0f592eaa6b7ac4572a8617282d8b9914ce8', '\xd817244a07900538631ff5e6db242cb3', '\x7d17e87257d732787ec75793e635fe42', 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xed13ada09acdf850a1688b2692dd8d8a', NULL, '2026-12-03 17:00:00-06', '2027-01-11 00:00:00-06', NULL, NULL, NULL, NULL, '\x51de2c88ec718baa89382a1d0749b681d7e67edcb23e821052ac7c5c990cd9f1c7550f46345a0afd2d7319714ec83d85dccb61d24e97ba272b99537242760bd43318d4700279e489669bf87e677a904f48bbb05eedc0f8e1bae9fb095d20', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('3c5d713741c211e18910c104ba496191', '1d0791b40115cb77b314a40d255241f5', 'ZQF9-GWK3', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-minneapolis', '2027-01-19', '2027-01-19', false, 'closed', 'withdrew', NULL, '2026-12-04 17:00:00-06', NULL, 3, -14, 2, '\x', '\x', '\x', '\x', '\x', '\x', '\x4595ddff64417af7b349106ed27b4139', NULL, 2, 0, NULL, 0, NULL, NULL, NULL, false, '\x4595ddff64417af7b349106ed27b4139', NULL, NULL, NULL, NULL, NULL, '2026-11-30 08:00:00-06', '2026-11-30 08:00:00-06', '\x', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, '2026-11-30 08:00:00-06', NULL),
	('3cf4a06c12333c40e218ca5cdfc3df1a', '692c4da90bbe9cb7017813bee99aa2fc', '3JRS-27Y9', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'es', true, 'example-woodbury', '2027-01-19', '2027-01-21', false, 'new', NULL, NULL, '2026-12-04 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 4, '\x313935382072812962dad736fb05090d76b249e7a8701d2c3dd02f1e8d1c943cc9958f52bd2793ac7a04f7efbbdda8326892168f4884a66f7329b1daa7a009b0', '\xcc86e77eb0bd76ebcdccdff7befd6c1562942f463607247e7c9ee075ff2681130c0496ad78ff833461', '\xd47e8684d91ce59e0517cdebad47d2ef1851480bd7485331f15110f929e307442252736a45bf1684', '\xff06ee26882f129ea27cb897b7178d75636436afee01c4e011524cdb940a003a079ab85c836f93155826002f78cb1114c51793373ed0eb0ee5e60ffd1a3c98bf7f68fc4ca2ae8dc088ba93c0b3ff181565b0a5934e254570c5194bef63edd59308d916976c9510b816ec8f219ec00b6be57fda1a38eb24dbf46cc80f71767660be1d43c8af1204add96d9ddd4c52b42c77b09701c7658c992690a404b86e9e2e5438ac786de710c2bdb5d9085e405d5948574e4dec7e38a94a70a00864198edfa329629db447f769f5d59c0770099bba4573e5aab24835c81b5fe92a88673ae64a6e3b08c249f77c3a8edb0871362247ef7038eb4d72428389f4420d145066700bb3c7457deb1c3b35da7aba59524ffc0364bd0cf5eb367ff876463626d7d2a29c5aa70c8d', '\xba43d10d33235957d8dd2423f08d5813ebcf9f69a4de1836a273d8fe2b7a62d01c2d55b0e946214cc013b387d914b0867445dd003a487936299c1ceb5d6efc4fc440f2a1a4c69682c5e5555dddd18cadb5d19928a1a598c4d6048a40686d92d9d83a92d8c46354993517f8224613f1ce62971457bb49698957b0c5815903ff3bd44b987c8c89398d3669937b7a690a68b0b191c5d4353953176348ce881601300191b4282a1199d32a0d258db689937c269262a5269c90e16c164d408f9960d3a2663ea697201dfe1d63a44c10158ddf1dd67d0e24e77085987f4e2e3287e6d5dcc736c36dc5d3a67703483edad60500fa0eaa14a87fe1dbd5c10c9624a6ea91ec0f119bdd8f9112dee084f5d7b31741113e2cb96d8f4167cf6a76918e8fc1ae45fbcccf71c999e3d8fef71193008938856139456eb8c3be0f2e07cd70ae9afd150ea505262158f5cf012117a068aad92eb3cae935c6f1a58ee75aba43520f02cbaa04196cc2f5f2e514a30431eae35814178e47b41c1ce78f9a0b93efeedc338a299a2f29a835b6729b168a814a2b4974e7217eb79fd1c547150f0ddc90a09678fadf55278ef8236975c6a49253810910d8baed724ae9da7a1206c1cea9baa1bfb5227acc10ecb9812d382dc1564739d7b99963f50484ecc874213126e351c15a6852568a37355cdcea320ce9adb2a17058b0d2e291b3817f38d1e0ba684dd3956c3db3875c58d4d9450e7c773ee60599f7210081e6d7f42b081cc5c5025d82031c379c7321c6088644b84a5cf7d7b6cb0812d0b9dd2420105d0cf75bf23bcbc5d14acbb9affa48bc7131155fe5af8e3eaf4bc418589d66c4c100540e907064ad6457ef57a2b83ae32db6685c849b77a3f0945a90d19a8d8f2a1d0434de896605bc69c02414a379148c5a16d26174bd83f49d5122934ba5ccf20c698573a85ed50c38eb28a5c404778b0871b6428d0bc63e5a7e40e0267916179309e370e957a003587184d69a29dc52698d890f1946d3985e6528b9c1b7aea0be9af9819477c33fef3a7343a26178d30759f97c967854f33f6d0340bb8bf680e3bb1f9cf1d2ec5bf265441e8e60948b80f9aca1242de86e33b3bd51e65c89eca43c83dcd1d89b5d2ea4ed554630bf6f3b7ef8f0724419e6eec86aede7fed1456d8a6e7075c4b90a2563d6ef42d672e74b68399f0ed16406703f80ef14fc9e930958ae322e', '\xcff461e0ee77e3ccd1cb4d9859078cc8cb15792b75502bb531dc85e9e3bcb7357fb081ea9afce47e983d882dae127f311f26e77a7e2d21b67523044a6f40cc606126d45752876f79a1a14d1bdec04cb2d3e9cf8afc8509c4194c9823acaf256b1fe7a112e6ba38dae3472f250204f919cb996bd88358363864db7514f4d9ffaff1e45c5c22e51300e5f40c57bebfcbbac1fe74cf2b2d91344da8a622719c35ebeb7b3ab311f9b936fc7480cbf1dee162d52afec409d5fd49deab5d1222156b236b07bc552eda715068c46eb95d316348338bdbf1e445dda4e062ab4f8557f8a7260bb4a0cd73250d8303757e4cec25b41853770c71bdb15290690d5475a5b8245fc56b7b9c3bf0958baf3b62fa52443b091a9ac7e13205627827308d63ab7109313c58a6a169ff19d198704f778a15f165c2008c36c80a94062d4553f6344b64ce56b49d8e574ae865afb719d565e7d483e71d2e5806eea492ef08cc105f19ae32dc1e096b586b36b6c9a5a3a384e7ab58a2236b0ba3e7c655a59c8a597aaf1d74ca8e3a0fe3c0c43b50d3f7e3d1a4ac8f27a3a1cfab9d077904a8b05fabacdb999e1d27b4c05912b7b7a5cddc24db7ae9ce9e6a8d32f0dac5cc2efb6fe586ff315296b03b1000632ae4079eae2b04d42ead5f92de73b0ae90afd41897a5bc129ad1293cd393f102fcfb04ddae16a863d5bb97f1e6d977a409dc6407575a4fceaa47599f99df02445f3ddc913302790cb40d40213bfbae694e2d931dc33c5e25c8451ebb0249ed6cfdad659fd35f85a0a12f520ee45c679afc00fdac5e33a8ee698f46d4a045a1bdde2b62ac1d9b28fce86d1555d83ded0805f5ab619ef0a3a905503eaec1c7c046e7814eb9f125e0a1c98adcc21ec48cf68fb4080609690743cde016b697b1c2fc832adadd8f05175656b59bb079e6d66bd652f3a4396fe19a1074140a1fb51f227b224681f94a3444a73539c5c972e7c73bd047ec4b9b2caea97afe022ee841283ce9330b2f0b8fb85fa8c36786041338f00f6cbde749d36711535a93a3de7e09064c2557247b5b2b8b5bef51a6e507e572a399c0c1ba13010214a669474950d72b18ab75816acfb123a5ebeda0708a5d3b484d534ba032d91a31685e64d187e95ad57e72c761997dff2a53257528464dbaba5a0150c73389b87b113870e129e0405a6870e2e58f58fb697ca1c7a661108b40ec7dd63e97b8e8a0fd4004c5f3eaeac094979605f2c17f31ef81532236431f582a913b1325e0521609126e104886e80bb9946e1acffb8c2bf9284156343d5d6fd9403ea95c8e4e34753a51417fe8519f594fc8ad5d1278618f93f763352c68f7c0c3af1e034e30479e28c115816a7e3caf7fefe8c2e26199a5166a19c4ae90f44b7adc175d4bd1b973ddf6470e84c9cd6f8af0dbbde7651453238cfef69539ab291ec5f8521952f0f2255e2ea90ab419bf9c52f9ff25ee69fecca5675c3c1b989a2ff99a0fe518af699aca58fb98042979adcb05aabc2314afbade1a227530cc83664ea5ecefad9e5024111add2523ae64e604d7311a184d73bea7b0c5972ac5ebfe93cdc2cf4d3c374d60ae0fc83ecbfb3405825e6b1e9fcc6ba28a2bffb31d7051647f685ad6d0b93bcb83e62b6ff236c8cd8f0b1afbdcdaadd9224d74899eacffe7e828a7d1019fca4cea8522299436e25b80f38f670fa2ee54c6876873b35434347f030f453d392994e5df9cc3c19a9dc0c9b2c0e765071968226dbd7507f0bbfdcf88a5481822cc856cdd90059c817514810b2ebe6619dcdf99fbd50d12a1d67c94c84f0cb7aff06fa6a6ec429890041a1419fbd8', '\xf03130bd4177999624e293e5a89ffacf', NULL, 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xbd494f778f4270a1fd896dbe6a98d151', NULL, '2026-12-04 17:00:00-06', '2027-01-12 00:00:00-06', NULL, NULL, NULL, NULL, '\x80410c21cc75835c33e2427d1d9243bfee66508e6c7a771ee507e7cff03b1a8c4a74a3a8ff387b920e2afa3fd1519c5f426684f18f84ac87fe902d872341845b17b13873378e00006adc1f3caf793fd43f66b650bc96d00798d45692a118', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('42b22239af0b2ec43deaef8bd9782cdb', 'd308349584459180886367b8f843fb26', 'BZWY-3B8M', '2026-11-24 00:17:00-06', '2026-11-24', 'en', '1e488a463b32a7efda8f468601a8acdb', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 10, false, '65_plus', 'en', false, 'example-st-paul', NULL, NULL, false, 'new', NULL, NULL, '2026-12-02 17:00:00-06', '2026-12-02 17:00:00-06', 3, -10, 1, '\x31393538ba9cf495cfba73bf0ff9f8ef5b07288abfd4d1357d14e48c4f6fbfc28d9ddcf6cbc4a56f1a21c64ff6e4b2169d2bf347b8a919f958cd3a2bf4cf04c9', '\x5791cb27d87174387386e636d83d7d4cb7ad40f9a329c19d887a2d9b453f9d67dc7495e0e92ce5afd3be', '\x1018ed447069880692e366910593225e5717cb485d5b0777b4ce20081496d56cb0c7f2f72a82d417', '\x8b8e7b687d42dac1aba881242b5de1ad7252e96366523a502316430dba119e89d3727d2de65653a15f84d268b103713f16a76d6fc350792708eef4e8b407aff20ae8e2936e3b49577a8745e40856359c662fe5c7f9f2fff285df261eacd8896414c66c8eda9487fdd2fd8a13888f084337f9b5831bc1b01d50ef3c998ce3674751c3ac31dbfd49ce8ee698ca953795145459dc56848e5389f69f053436fc70dc5d4a967c6b9fed674f2c8ec50eed9fd26d1aae205162fb2e30fec108946b0adc524565fa11584d3b2e50bda5b1c67eba4be51c91bfcb74ae303ebf85432d7bc8e313b003b10888f0b1c8dda6c2a19000ccc7a2884bafd0729aaecc697385e0c7fa70ce56205e7614638660b3050d70dd365b5c7856272adef75d39dbfa1a7d9d7b071958e1f5088be5ed652fd2f4e1d07684c41aaaf3480a62af87967fdd35eaf7d821f4585c5e48e255c54d8231d427ff2c', '\x90600023e5d7ceb4d0300f9367a0eb8888493d0ac2ee4498b89702e93c8fdb4db2e24635b1a92766448d66f523b66ae7ef21366c5b3515db2de8fca45e74f4edf5fc0c03baad9bb39bf4a85ca3b49480ac195385753c6a5401d2c82e21b522672448c4ac8f26556342a1f79539ee67bf40eccb85ae95d478ea5a9b70a833aa9cef26b1bd9e6e219ae7736c96124bc8a0c60157bcef62958ad817e8bc417eaefd09af34429355482454008437ece317208fcb05f76f4220fe605148dddf1fccafaa3c92bacfe783c712bc4c00e753ae2a9e1e979b931e64299e3c1f028293a894c5d3e57c778181ee2c92f5f640d9808f46978278249208b22133f3a9153964b13bbf3d2edf4028e309bc5f13f498fcb95bdf368519b0f4a33c894269d712c1cf7f0281a7be02efbcbd4ce11421fcf2c21673f346d1fd9ff259b0202f02787b483abc3d8ab6045dd38ef728e59b79ee74c0574e6a2d7b915f62ed075269c9231ff17a274edb10f2718142ef2d69c2091c93aace83cf3b429ad3ac1cab1d904168377f0e8a856379ce4872559032ae5cb8c8f62f51598b088200ef70e4eaa846ee330a84aaf76218a5d94070ca74a9a2054471ecdf0f3a9669e781dd91dd63822378e6270ec4a2398586d92c7be31ea9271f6581a44b3c23566d7c728f0dc21cbd41c1ee9c4ceca20e15ee5849a3c44c6b3a153a2ab41ec56135731bea975023e7226fd64762cdcd1c79c7a0d8893a2f7dc0e8e8d7c4e3f294848f4d89bf85960aef7b2a303cf47568db3ca688266dd09fb6987e4f8aa4ab6f3af88cff709f3408f36b592216e2b9577fac6bb7431d127a54581ccca4699e025a98c2d3cce3cfe2faad3d9e612b6d30590f7a06a3dddf2b32a400bc8c7bce071979fba83c376698552b32ba1b80e4fa38fc8c7d3ad5950813b988d9ad31bec175f08685adc5d3318f9ab0fd0fac173bcd5741591156f389f10f1be2c67c43747a7a3e303fb798e2474a9a92fdc75381c1dfd695c74e5b61d5e04366af7c8e8b07a2a29d9c28097ce989b943603a9d4d2afd652780c016de3c8b73ae7d0d994cf7e84c77d7e0d12735a100eec40d0778ca7a8a4c8e36ae96c6d173e6246fe5fc4ef509ac3c5aae321d24d7aca917eb265a89b8ab620b705095ed11a9532515d242d894382a5350dbab1c68950a4c33c10ccfff79fd0aac23830e7897697c8321d1fd19581792c31faf', '\xba5ddffc38257d752d5c2ff7bb00bfb12d34671f61f26644e6beee3e4bc583abe4b2ab276685ee860baca00632a1cdfe8dcd3b254cb94de2f1c6d8325434bf195792638e2d0632930e5dd1db1d5345d804de0f6581b4ecaedff43dd1f772af511cc5ddaf5dae700cb089446c80ae940f3f148907f9cd7eac5220dcbb69477f4e70fb0d127ec1cdb6be6c5b0e52214d194d9b84aae42469b16061c46e3a706517fde544706a356a394c5baf5408dfa1cd3e30f29df458217844179fe95450b013b4b50436e1edb26db772d28c42f8108dc956c1e9a1f51074fdb04223f60850dd33b0e954402d94db6eb45bce6286161c63b99e74bd45fb63f0edb68b9eb41ef3b108a6bcc5511827e0e984eba9c0ec11b5f31c146bae0218483e75f04aefc2fbf78112b898dd85bbde539722589b67d44dc1a3eea2e25ff5965c5d137c24fd505fb1e7e27bd98ae5304d4b938813dbc9a42effcaa323a2fffb2dd73214e74457e00bff480616e31b4907c528e59557c091f60f4928be4affc17a02c5651990cf002188b4079b73e96db57e1be84babcffab7bf4cc148f137d90b5be2d811894a3711c0802b8b1217736fbc82d34d19b44e25aa257b8a53c8ed8ec72ec6261577de74bbe0b7cf8ed914dccfd284eef5697a6d9ba4420a888a9b1fe3f5f5d324e1cee2b32dd64555f19066c305784c8cb976c2294512d5b8aa362f51fd2176b6f89e4d8d547933cb702be58780ad84adf8111fc21ae99008116ffe782c93f781b535168d13ed557cd0e0d7bf985bb694533beeaf5d41f83866d928fd05dac4a43f2e232a48bf2d4edc9115a3938d4ca468d74fc5c035eb5f001d71e681293a65702935281b208c73942e2fe27aeb2b68a4ea9e55f4d56b8c85b3fa9f753845d8fcdd37d19523ecca5caf5a5f9042494ab6589e16e06fa9d3dc518e1960b4696443ac5977e9b6374b563f0c0b5caddbffadb1d22a7aba05586da5171db68441311a9f9eaa765526e1268c9f4028d7b2eb64f95e61314a89d6774d1650702ab194aca596111104447bceb62ea3cdf37b0efaae41805f750a585df683e6d93e55611bdf3f31bdf3fc49a6ed15151cdb2c75d75b3de15f9b60e82ce9ba0a0a402bfacc0f38f5121ddfdb72d6f5c4d197dd90e5721b049a106e11544532282a69db76392e5d33e43b58d6708e590d57372a88e1c7b7ebcec49f3946c60750f0b9740fc6c6ec8112034b93f0b854ba71e76bca9388fe39cee69d49833c865aa5bbc71f673e38671025196eb3533600a8cc4958aba0229a952a971ecfdd1f5b41498a6466ce4cdd665e1604a865425af0923be55411b2bd19ebb34ac0b91c7341a5c220d3987cc458ca9ca00d262f4a08b70fa12ea77eb7c7234e51886a9d0a4b69bc8ce8f73da8dc26dca642a700e5973d9261f121777cb4d6a56db4d1d395db13f6a1b186a1b22d3a99644a35c641c6434e6089993f587929fa55cc8a58bc21e4ac70ede2b1738ac9e3ea4dfc47019e8e48613847731d5d66ba1cb76ec528aa2ad7732c4ab1826cdc114be816dcd248bc9640bf8b9da80222b4fcab0c0fbe72eaa9b0c6b988078bf3abb10acbb26ba70bd6b77d8a73eff6ff3920542a31a00483513ce17387a39d900f0c1c5e262f6f092a66ecd14454caad19bdecca8814cc67622c3076f4485ab7ed71a185de5950a3d72ba6c4c43982a1942f2a263c8a1e957423e86c9b7de25bb0e9fde55ded20373b011fac284b8eb40c579dcb179806e883fc8a12b4d18a9fe3dbe022e4cf4d8fd5fd06cccd3fd4a45f73cc732b432b28e6e714539d253e', '\x771af689f0c5a593cccff60177eb14cc', '\x4844074888adee19b5a449ce9f2727aa', 2, 2, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x61c88619764bbed45603d8f46b06c876', NULL, '2026-12-02 17:00:00-06', NULL, NULL, NULL, NULL, NULL, '\x28318f6142cfef2f072a4f1b540ce815982e6cdd6512d5731f6fccf2ab8a14ce9b3a63e1e20371841b5274cb2d2abc781c100356fe16acbe7359e639ae9d8999dde5065f277a9bc46af620b60faa75f4b64318ccf29356bdd04aae751a2c', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 2, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('4321c5f5e7852aab5e26e53a9139c1d2', '3e0ad8758e2b5c7e14942fc9499c0150', 'AFBS-PX66', '2026-11-30 08:00:00-06', '2026-11-30', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 4, 19, true, '65_plus', 'so', true, 'example-edina', '2026-11-24', '2026-12-13', false, 'new', NULL, NULL, '2026-12-01 08:00:00-06', '2026-12-01 08:00:00-06', 1, -19, 1, '\x313935380ab5406c40f798de93f8c893f82e0f87bac1d2dab18846370d67bb7fe538bba5503970900b95682619d819cd035618ce52b76ff3d511ea4b770ad6b3', '\x631ae0f664d51b403d2fb68d8d8af4d134a86d9ab7cc847d5043ae4cf94acb152af3f2966362', '\x543b35554379ffa1ce5e30b229755d2981a05e9b5000d028b8ecf661a2efe6d0e3e8937b5f9d962b', '\xe198d473e3f49d6cd9124d33d0b305041d72692d215aa52c1dc3f3a44bdd1d72fec9489a1113d3f8cb537784cd5c78c70e104e618b241578cc220aa83c2cffac4a6d782a9f1b93fd8b0064408d08efc413bf7acd7a2aaf4da42c35dbaf77b1cf92e06fa15c91a3a2fe3541773ad3fdc4ac27ea9c43d87abdd1a69a7ad4478ef520d86afb724ba333d624415ac30fb2c2a373c655e47f1483fc602516ff24d103b668cb254e88e12f9f816128ab71fabd2b3f4417b07a73e2d0c315098297d3b0e174b22af69ef1104a9af6df7710fc5f795f935a379caa99d7bdae2ca3b4680fe835e08fe77bf221758493f7083c1b1da0d78666df646af91ee2ff36c1e96248edadf2436ee2428ba24d47e0c94fd398f7ebce07681b1b0bea3cc3f1926fe1e1dded839998d04ce018a0754fe3d06cc5fb6b854348641ff66f5125ea337c1b0274ac', '\x1b6df4759181e290d566dca5f50eb25843f930c6632a6c44a27b35a79688d4a5ba9de5a8f5558fcd864a94885d94e4e976d0cdb2a2a1f7dd4e8f4ad92978e7c49bf001f78434c9e71226dd1915e877fd5a9f17c816f4d43730c9b53937d110a889d1f05c42152cad3e41e4639f7f0e1df82a33c68fe93facd2c6d038a03905f6c0d540951db3204864bc98428715922af58da2815f5f26818a45ccbc922ce55a00ff6e44e6de0e57e0f3583b2925be77f0be8b8914ea03da90740a41c3f9752526e38f0bb4cb94de729f1affc323e750ba2421f86dd51accb7e91b4fb3028f8d7b9ade32b15e64dce0e052614f653c59b710fec88ecdc51a3d774824a118ce3c856a1cc7eaf666dc5480f7d58137173505f8db7180bf3a7eae8d8ddc067b9d09422d99330711437c4e15fa7b9c4b326130882c063af072ac3e491b63313c42a8dbcbce869dd54ae208f41afc36d95c5500a0128889bb1283a77fb5487b01246aa2190d44a4487931e7debff19839bc36988d3a8686935bb0118c0ba5da6d30068c2dad5dd7b308e04a11c573b31f2c27e57b87d81a402ed8d8c1a1ce32016363ac92fe6a12eee2ee57c0bb9d403c5beecabd333984c53795eae0e99ae864a265b06a03ca065a1ddbaa3e400974199e4cc8ca438450b157edb278576d29f62e66b7e92a4e8b2659749fd261177c5ac9039a3f573ec243903c5fbd4e9f4728c163706ec1a833578ed3729237963042020e9c5e55916a3ed1ad2460da7af69c15b7d2e3ed2a76dfd41699a4b40a20ea308b83e1a783c1a34ad62ac3431125cce57bf6bdd8a01b9773994e323360a3d7b831a5bef4a41ab1f589e0950b64e416caea1a7195d9d22ad0b6731c21657b647fce9434d58fef86ae26e7c6e93dc4a67617e06e6d39f5fe1bd54441ff961b6a3f5a1d02c87a8f4a21b583de0f6ee24f900c54329516aa8f007d1aa15bd865ac9c448db001a7c404a001f9149d0c0de575625a0ebedc2dd5f78b588605b2dea336f7e88a8eaf1420e2052703475de0c45f8a3f1aa4ae7b28cdbf3cd05f817f2bce0cd6abd61611869953e27a9cc5309c80b936674c66914cfc5cc2e959634d201a24ff13d646d9741a7c8476cbe1d8b4bd80f2607d497e2cc6f8ba2655417dd148ad6936fba790caa354ada493ded6e574f2acb7f0b7e218db4d5064528fc80d0262d0b9e6525bdf41ca02578c24c714bd9c0159fe59863b6e79e46dc28f9ba4107e563bd12fa3d3029bed8b9503bf2be76725e83bb6a0223b005954bb32bcb39d11f17fc9020aef742b14d76fff1452079d763ed02cdb3db06beb6f965a4cfc2690acb5815980d1b44ac6694897e0ef9d8b37053ac580b090d03b70532a536dfe99108294f885a089e92b6d66a2190c60b85dd662fe33c868daa89b1805a9740e68e234e6be8f1bb07e7318a702917e31a039e3380d96d7', '\x8746deb9395f3ff898863613f0b6cc795e7f4abdcd92fb81393ba3b93826bc05cac4364244e165f7cdde77eb73a5b4afa4d431a1c91ac2328beb359b1393f8defd1e6e3c7ec863b7227a774701c0bd7879da268df564a2898d23bd85c33e5f62b698c076d5eb171844c01a4f4b192dc33ee3c3ca10ec2c081c80a1932034a04ae375a55a7d0f69b69dcf7d30ec8d4725a6b7c31344938d9b041ce37aa1cb59256055688dc829c93881a5547a3a41d5239a17e2edd0a1f6fa48ade31b6abfa431071a6afd74935646d0256cc4ba3bc118f92b3cfb590fdca2533231b68da552fed4d715f072b77306a4c909d45ba32ab3942c94ce9d5abd87b52c13c9cc8730572f3e1251ca812f148783e1ced508651b9e76cf563c833b3c0d306ffb7dbe86e47d66e1fda4d026f233c85934018a1efa6de126ea5c8e702e7f284c05e94d5e1104e9902a4afb00c67812be2d0df4b87dbea94a649a11ee7380a74013b4e7b5aba0fae7b041df35b8f0a9fdef83f30ca3394d176f403cf193f924cc74f9c6a96df581ecc3a2359e31f1519f11d8f953589a9cef2a8e3f24e1f1ea38125c5322f71d1a9f7970e797924c47ae606e076ba00ecc21aa0b68735a478ea31f145672454453c7f919cd3d804f58b578815b0d373f490b6d216d9440256ba04cd1450c9772e068e544a6bbca2551ebe8b9bb004d68a8c49702a7e734d84c1c4e193736568f1f804f7c0e1d49e991a064b1ea52e9861b03a712758ead4087352e9f433cf1e06e4855085d204329bbe39925125727848615b4b330cb83be1aadcab17e3bdc5ca6467931f762d0866fa7e8ed73d5896c3957112ba517166ae1a14f11ee27f1a13a34fb5cbaadd624c6b8831deef50ba4b24cdbd1097827018ddcd0e922a10861d1758cff4e08f1dd225f5b412ab50ca865fe4f6f5767d8ad206e32b70f035679dc3ea443c1a6b9ba8727216b12050ed4df17682b4023ac14f123e63986a6f553a39496e0906f93346781d768f28c8e26f03fdc33d07f145c65a1dcaa6c9e71c3f7591eb450a79fa3c9598cdff6147aa6d72da1c330c2a01273af3669f698983d709940d8924eaa2c21a3514e2a83fce9454669055940864087aa90ee0f4b202a4ce16ea602e48e5273f3ff6226edf9514aea2347e2e2872191e456753f64b9971bb1837c66a31b2837b3a691cf206a55ee22820733c64716a5d9437310f3f7a6a5d396f0a43257cbb10357075239aa3e081858c334f3705f87f0e7fde45ee42a4bb469bde4817700a7df1ab7a077be7d80029ef12ad95239166de7e197ef078c2c12d68ebbcc963268b92df3a1891b58fd66dd7ae041fc21f4e8098430d0508a49fa14a14c323a45aa703f7af6c8fe7893dbf04ded8a23a3ede120e6ba168a9cbfd9276646dad739901beacba61225d1e98ab2234be398b46e7f980a9fa037b7f292087139197c8e5167d7af714df28335148c8df53d632265f13a86f0d0c72ca94f067e7d22cc36922a73b263ffb1b334724c9198806476a1781b0fa56207ee5f70afc04c12d409da0098665d1c4a11ea207de3785c7c4b7f311dfba45f717559aaee7a6c9d631cf03318b0f034b9f9910c7a858dc44f5ee3dfcaa0afb626eeeb6f365e20271e906a2d7f8de1024e62ae19fbc32b0d33567776ce92587805cb2f4f659c52776c814844c2505e3fb665fdaa97bf429d98e578030426aa1e363a67f90661aed5fe55bf8fab56a92d26989fc1e59e3c34a6ba549d2a75a80248f031c6dbb50951346edabea9e118bd0d33f700d069cf75b5744445400acc4c752770db68e8cba0045efe7dc1ff9774d0c3a4956d44a7e2e1b998b950d03b5fe21d0c125bd45a3998d84eafc95805ef3e62a73478db74336e15b1b9dad9894449a934546af04a2ac2128557c6cb2d01a32cb5a16197104a84f4fdff4345fc01bcc4999ce6e625ea220b3f9af4d16b6a768ef521f0aeea2a3cb6ca59dd6920708a6c4087676fbff323eeae27dbbf77bd6f642b7c5b86015dd65cec54028f7980ee51f0f7a2d9629463f667e63ed771a557f60d54da0dfecf1384db422ab1ab41057fff214df3be3b62dff13889631d08213512f8c71a702444b7fc94c72f18202597bafc472b603200564cd7d895838862b8c1052559744f7dc170d66ec917696e9aafa17a118d57cdee448c06d77eea6bc8d3efb34894039cb6d3a56f28aaa72f192e9895ea2e28d87850be84e575dd3e0206e2837a7eed3c78a61bad291b86ad99bcff30394d5503ba73cbb55d1ba2c5740fdd7b9122', '\x3a44d865437ca0392603267d4c6adfa2', '\x991fa4aba98d7df3a207e93608b45be9', 4, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xf3c50616a1c11f09558e5d7375828591', NULL, '2026-12-01 08:00:00-06', '2026-12-01 17:00:00-06', NULL, NULL, NULL, NULL, '\x31d0a208806901cbfa3052ea8f9be7c1f85ec5b7962320bb8bd6c77c1c1ad2f2b27ed02b5241781ed220dbde7f1154bf8ab0bbf95384674db959dfabbd02ea8aa6f760f4f9293f332dc71c3f39594727372fade05d4dd5df3d03ea6f1b78', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('4769a7f8c0568e36907db481e0fe9de2', 'aa0e25b2c3d5eb619e7d97c115bc501a', '2XP7-AWKW', '2026-12-01 00:48:00-06', '2026-12-01', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 5, 14, false, '65_plus', 'en', false, 'example-minneapolis', '2027-01-24', '2027-01-24', false, 'taken', NULL, 1, '2026-12-01 08:00:00-06', '2026-12-01 08:00:00-06', 0, -14, 2, '\x31393538ee485901759a7993f88eab8b578bf19f90eb95a7c794be7f53d8c1291c34e263c3ad4fcad51db36d440733f506df2fcd02cafd5bc6bf4adf537343a9', '\xd95eb082c510bd0ed7642dc5042a45f12d07ac6ab45d44212014ace484bdae4e16077f9ac73f8f923a205d', '\xee60f722743551dad5101dee628fe363105b023a0a3f3a2bb986e5b204c3e376203f41f7ff864539', '\xb41238c3e15a8146db62ffee4be868166d3345f08ce0db1e37d5e21e242f35c5e429a176208b95dda030fcf0ba71c34db4739071c906c0369700aec620c586b2b2723d80b4d2b9f3312f51475188a71a5ad229506cc483bf23191129efe1d75a541df532e634bd89ae8f05c9e934bacc38bc64ffb893aa9f8ec031a5aaf696b08d979b358278a81959f2dcd9d36c9f3b1203ef9a38381177e4b658886476514e84cb1828eec750427259b791c83744530a7646860803bbc71e3b6ea84916bfd7f7fea2423f3b2da08084542eac9053266aae1757ff32347a2d5cc525ca88543a3974a04b188a2d0b1a06ac8c3d6563a1be69d574c521303a1e724009ee8c7ae5e5dd7c9e24dc7b1717983b1d85345556f7a1523c14b8f416a5124cbc9e810eb4aa617adf35562cdd9fd2f6ee903fe2f3a59b1eaa07b9807b1d5e201363c72626fc4c42b5cf4c063c29d0163108eb2b37c2ca64b0c9', '\xaff3b255c5342c640e135694e2d66bcb870284407c4a6c8345ab0c1f28ecc36d95f307a6a99e6d9763c78a9039db0409b35c1668c04f5f985569c60d373a69147ed72cbee0aa193befe128744c07f635cdc246bc4be4e6ba3e4a1b0d853f4f2bab30a5ae2d453b6355f911067d25714dfc28865ee5b6639e78a9838ced33389da6751fcaba0b49df8be81f9aa5d83af775307a4059dddb9b0b75abf47426916bbedf3db163a5f49c54c1cea91fc1da0f2ecd1c4e3426ce77c8d7a076b92950229dae579b3cc1aae023841e4aed0fe482e594b95912b9bdf68f11aa17e116f08b4f313417b4308189f724714fa9bc6b955e99e33018e8100000bf9209d04d0db531906c5bb8bf74819e5a3458842d37cba9a5989cc68deec581e230de3fadddd6761cb2ef5b5d7168f070cb50203821c7d3fa2ab77ddc298efbd31676e9ddd5de12a9b48f8cf13eca47bb8ea3a29263fb3df30e2b0bb087f518ff24d4507dc37804efc8f32544c7bb43fb36ee6191933cf4278070907a7d2bd9cc3debfd29027303905b54bd587d634e1c14e40bbc580e568008aed04ab77aaebbc595d778c6a66304be08c3e875ceb668e0cd4833431be20e6a241f0439b1131b63b888cdb15311dffa93316561a87699b9ecbb4b2c263c2ef58e0ae11d7ae19bf9c3fb3fdb40aa16809319e33ad2d0e495ec616736fa16ed469dd3620a23cfc9dcc22858c916084b0f866c8ebe7e4e85c3a5cd0a076384c7bc231368f7389af9b16361be8f715ea52702c113e52decc1c44aae2adaa02e4b176aaa5a08b69c6ac06752442764e92a63f034d5f48635105ade5d72388dffabc2ba4a746da821f3e4c243afe112a470bec347b31ef1b8dd63e21602a5b147c653c54d0045ba0261fd8188edefaa946ddb9577e39bda7b26d55527434899758f207ec9e74b5d6cb8313c900b3618f9e56a0f9988124234b4e79e7a988a83a1007a842f904e898bf2a514a09aad4805ce4ec947d9143922e34285480f6b9ed443ea2b56fa69a16cd8e6842c79028e3ed33949f489104105bcccec924bb63c6ad1c24b0d5bc813795231e02441adb88fa91bd2cbb83729642d34a707e93e06cae7b0d2049fad6187c49991a40947cb92dc220ce7fc6728b48e801c19ae7be5b87e32b2eb25e496822a422e4704bebc72304e0d83729263443d0c64022cfe1492500e017ffc3a2b085c3656b3ec61ba33', '\x70a93acebe0f27e6c257bb19c00ede141e7106cc6b7c8e052bd14f22dbfc2ffcbe29d3d7c447f4d4a3ce93aa1550d2b7944ddd9eee0a62255c9832f4b887b1f9d1979115cf10e9ceb89db7bba7e705ba6e1d43af32ceeabb3f228d14210df5f4fe13fef1c0d0c3edcff4b54f47d0a10b129742817c31a7a4552ca243cf018df5402268f3f089c4d76e5fdc530c5640124dfb07f147bbbd9784d7228c49366cdab5b829fe3ff855874d1d2bcd5bf005fdabc68c5507ba20016b40394c404fa21ea3b5a9ce859fc3e03e57f41c2a84849955e9449b97dfb3f599b5976023b1b127837abc7261aa6d712ffed1f065ef5dba2a1740c3354122d2ec9015247587c45e86a299760f14c3aff96791342b441a838abf67a87b8dc162f1bf0a8c5eca8b9dd346b639121d9aec08723573b3162872c606ae0d7335fa8dd56a2a10e6eb07b6bd936f00ed8e9bb29352f513f62b6e440793ffbde0e4cc3b3d9189ab01bb55163cdbd9b3896fa818a4e981a4528c53ab6b9f1c3a6479c38034a5de84356c75ae9b10b5b6e408a7268bd8961980e288a7add754ee2d0cce046daba5d500cfa2c5b06a0d3967963ec08afafd962a9aa6b577491397c88abc5cd14871a66bbe1e9d247c011bbc080baf4b86c71b721d8e3327962b6ff2d9c26889fe2e734eb8dd40c46b45394100c6629808977d4f5b41e57025d78d6514f1dff456a77f9475108998f96e14e87c9fe1ac8357c58a414b6891c405ef80d86af43cbcac1c945647eedfcd0eb81e2d66c1dc885808a49d3b838bca1d34e2dbbc6d4dfe1c080b30b30ff4cf6a6e845f591b1b83aa7f5203d2893f5933f3f4b8a98e1fdeb56371bbc9bc97302c1c9e1d00aa2829330ea853ad66595c8a61cdb24183277a269b40740b57aa4d187b26984972a2f0ae927cf6f59e6a3880cd4479ae22aee072165dc24c87f31378bd96c6bd88d394387efcf25395ddd135e0438159c3bcba7cb14474afca5a8d636fc9ae94f9e4ac812eb4b10a484037db193944804823ea1aca3e9d3dcdf91d4fe519502f0a599617ddef1ccf0290c92a1d8ae69ab81b998669671bd1d2cb2ce0f2018e04642c06f2079a5c788a494a5a4d6046d3a17203def81ea96c19dd01edff025fa7dde51d63efcb830eb3383eb726426ba32bd514763f6b717fd877194093adc31b96aa0aa3bf5bc8c8444f02f39ee280626fbdc1b1e8847909f20cba06b18ce7cada628eaebb65a4959b57de88a5d60ea81fa29168f0c91a92a864532432319e6c6f9d12d568f261749763cd1de59ab2ea7bce410d6ab6a6e6a4b6fa4fd88b0c752406bc3333896eb2398ff55a8b44e59488453516a8f4422e23e7f85789e58afe6e66c92f556e2fb39c3a14152546a8d13feff4f021443811c2679fef8e2e6253c915f1c734e1a6b595eb066b519bf0b68d38339278f21c84d3eaa6afe9e6c748ab1c9bbd3f6603b90c2852c5b979a7dc13aeea62bd2c2ddc10a990c89d579574fcaadbe48e66fa314599bf1460888e30121f6f5d8847d7c02329589e59229b24af968140c6d422f31d223d7bef9163dfafd1775248ccf95ffc0f4f19036c889fcb4d9f977466475da10385f2aa28482f26227a76cf69513e7991ae406d6a6dc9b7f07335a9a183c62facbb8a136dd8b1466a496a085b7c5eb4c26f1410b2b1d99ecf1eb57d9852f23683907252733a584bbbaea41c3822beae52ee7213d6d42d1dac89f2717d27d0efa5d51b214219d6f51844789782659e5e78d699ddbb00addde5ed7d3e132c42972a6a5508b0aef3fb9367dc1354feaf2b1afe163f8d7cb7ba05cfa9e2518ec74edf918d3eeea698f1fc7accf6c4fc8898487ae52e7333611aa67e65de35d9513b80be59f1d82ce712e0057b3f70', '\xce2b7ef2dc6b2d57a420e7f9c35ccb2a', '\x59e2a62da4db5e83ccc282acfd0a30ae', 5, 0, 'clinician_calls', 0, 144, NULL, NULL, false, '\xc9866dd1d1a7d98693c516920450320d', '2026-12-01 00:48:00-06', '2026-12-01 08:00:00-06', '2027-01-17 00:00:00-06', '2026-12-01 03:12:00-06', '2026-12-01 03:12:00-06', NULL, NULL, '\xc4ea83605f4c220dd9c6a3903b9defe197e8f12128fa6321f17ca00ddade4aa957be0bb5e278061d82bc3040cfba63fe76e1245f2168e26855a9068b3d3d7ee4481569de3564ade96ebc1d7eda23c1bab8a7fad6f15b5d2b37dbc57df937', NULL, 'check', true, false, false, '2026-12-01 03:12:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('4d9928cb4a9c55819f402c6000fe8adb', '4b07ff7c5de61d1bab9305e9001934aa', 'BES6-X68T', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-st-paul', '2027-01-19', '2027-01-19', false, 'new', NULL, NULL, '2026-12-04 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 2, '\x31393538a0ac75274853be1bb99986fdae1d086423a53f90ce23dfafdc92ac57d59391a7582f27df3b9f4445b09fbd520e5d85fe96b81335333862b33da1e738', '\xa60330c992e4ef294562816b34075053df54c92210dcca3bf4a6f761e370dec10724f931dfcfc32de5e393f1', '\x617842f10d5aaf6a33bdd10b0b0a0a60e86a8227b96511bfc24e721044797911d380498c1055ea84', '\x01257cec8016f85ad1ff9c4996f46d27350e781c8e97a3f57306b2621e7ff0debd6aa504f0ade9f299e381a65a437764d3efdc958bf1db810aad8f1f2a4e209b6610dfc8eb3604c7fab86a1d0326c1950b62cae148f53b3404f75b509293fc6d4e613ed9885ee63d5ebde83a411de0260827c53af778017773cee5ef5bfd1f98dbfb1059ab61fb61092bee09cde885cef5d2ea30812532739c1a1f7d5ab6d9ce8efc1a14ca05f13af20ec25ce0850974896c41fad17a2b65e97f290813bcd70d46b64a5c4314d4afd5b383117495dbf9054db36e7b68fd43c1368621fa29e7cabbe0e0bb8a13ee88ec3028256000b0bfc4161860e3d061b8b7dcf40b6e863ded739f7310e182a11b1d042ea11b744d5454584b0f5a5ec1247292b62e499be12ef33d626374c2615f4ad10a0442e012dc871bae3fb804ab9c2ef280fa9dc3ae3c75cd6ef7f5', '\x83f1a55dcc0352a19cd5b80d8b2ee565cd768164e93af13c1f628dca2988bbd205b5de628881b9084033144533e93ed9be90e80d8ec47608e0e6c0902f9402861318c7ef88f2033a9989bff9eec99b36d994bdb187612ac855e8b718f97099a9f925f0d5ff10298b05bb4fe4c9680d73c8289bec587a9d2b4a19f50085a10f97eb58d7dc61bddff7ea862c922fdde157cd3f93732954f647a105768274f1e7609090a62cb7936b85a21fcb55656f5fb5716c9afca5ba5b0a08a528a2f94147df678b0551a87c37e95185174f9b8bfc2dae0bb34380fd09a5c91b0358923bf7cf76c3f3b996e08bf7f2a18d81e939c6eb2ddbf36f20d9a2740ec77614ce70a4b9e54454072632c397585197003efb3e2cf267d5800bd639396cb06d12730ba7a1dcb24a6e255f4ced78f4d1489e5228c7f3b96a8c91b10f25d205709bc4f409f89288a3c1cec4f03da1ba604395ccf1eeb3e476c9cb8e9d93100a31733b713411dd254bcd5a570274bc56e48aba9ffcf0a5e6ebf0e2a50b24c18c298d9425879c8b1124612ea5b034cd6e594518a137bc249163b80ec5afe1426ef7c4a128c0cdf5e755730c808544639dd1751c5544d3c7fc20c51cfb1f9323a5b4c2911d70f25ddeeaa451991c991d82347e6766602304e65a699336c76f319ca40a4649a6b86a67ce590809fe525211df92cd9a32b1ca181bc82bce56f37b80656f841b4cabb2b46fbacd27fee83aa720cc54d7fdb316e3839c66ebeadde0018015be5a71732cbd7c373dda3b1e6e386258f991469be66b910cb5e99da8f36c7d97340723af30069a64d5b3268e70e7bd9943dbcfe1a39aca4babc32f6f020896b1f7f39f70bbb7f14b5d123c0a4008a50d297cc37f4d46bde262a6aab94a550e9d7a11b41ccf6b98d8bbeb75fe58b2ce5fe47e0aa17a9cf8c4815abb231a9347c2d1bfb44a0d52ea4b0bf50f2e272f57e1aa585baaf993285db641bc0f6677c6d45a498188701f8bc0d2d8d605b8e058282e3e0164aa38c39152b83c0ee25209e46cc0096159bcba3d744173a307d2d11eeca1a4db3eb0453c4785b10cb191dba5a0fd006ca4545507072070184b540ddb19197bf236a2a9c84f42e9c735edd808dafa38249e33c6b9775b321db912816a43d5451d2507226aec7e3f88116a03cb741e27e1f510144d1edc1447d5d326ffa0f1525eb0fa31a91ce27eec1d2d46c08d8468', '\x873f278867d1f850fd4d5d11b079988f8443083a3b8f513702779aebbbaec73b02e2a65f7b30d799fe14288f551a8cbba7cb55f8a7e49bf467eab49723224d36e4711fc28e2dd314e7d95c58ed05030c8cc927951614bebaab6ade9d65c8b872c6e1fd1534643e51b65520e6170ed3df61d6294d101bef0f1d5920f0500c049a899924003a49ac0573ad8f7a4f1a45c8a159274fbe6fd4507c3dd6e6549e0d95602d2b96c4144682d717ca1844c4cb29c0a5aa70d91be70d3522298105b9a3815c20ab8088a2e56bcba2d9ab587a7453aea9ccc18f28c670bb9557267a6b5ff994bfe0b9e1db1b8623014487f23f8f178cb16cfead70ce3a5a40c9f6a1be3b3f399de8f78391f475c573b283afb0401d1a08149aee4ff1681928452841f12e048bf53b36d4cd070516426d2666e5a323605d65a0de93626363f7a32fa8945286de1679fe54808805c4660d21ee50a38d3dee28baca17d878a6bc2997a17285b5767c0b204a69a321a22efcd8a9f3821bc0b0a957159c9004fb5e49a9fe906ce375d6e3ff775317801abec352f00b28a839095030a32da4d2fe3c9301f67da9602adc275914dbfb07d8fe7fb6b4821db2d64fda85140d71d1c77bf9278223f7b220eea4d258bb268aa2c1138d7e72a38cc9d12f4924552c1eafe89d68513b46e7bbd11c7f5612144e19fc0d5af3600b47ac3e75004339f70ab605b4d0b3b12fc4fc3908f8df806375a1839f8b35940ce226c8e3308d4dc5f9d511d7309a1283690d5d29f9ce841746e3301e8ea6e8f85584b43d4e2c2c73438e9f51a2b4e0540392e78a621813a03b74039f0e252e9433fb0d5411c9d97656bb50b3617aded530ea9b861147f4538c8d2cd70d80c8f0797964b6b93daaae5512f9246db7ece371a04f5408a15d21251212e314cbd562fc59bbee0ef69df86b0fa5b022fabd4bf0bc54b0f95fba34f91210192ec7b791b61d97ec9d21a5f1110d060c30996217fe863ab12878451dd121ae6e3e925b37af538fd57f90c84aa0f9b338587256f6c20274845f5127040066a505ee10040f476c9e0c80b81c9d60a76e98c86703bc5082d728eeeef22856e86648ba57ea513d8dccce4eb41d79e763ee5feda03eb56c37e3f97d51659c7df12941820dceda28eeee85a85ea422792289e46d9f34ee5ca24da3038dc2238929d7c12509d86862fbaf916bec8b4649848ba83e2aba9f3b6998808f37b3516d4d7e65e8720042174a3aebc0d25956075d34be86aa2dd3e5f9ac479a02c154933b5806b2451c91c2de2c2a8b8f364ed954704ce6b92c05f40c2bbd43a3ddd28c63b47593f9ef9935c67221ae7f1c51dfaaf01057814e76bfd2d8acc300d9b38443ac2d47ec47326d6fb66818d180ef9391decbd6bea5ff67c60d6420f6aaec735fc2b79dc9bacc128fb68c13cad8955c0d624fa1c3bd655d29b154c8fd9a9cb160cb357a277f59b599b48d4178915b759806fc9a51afdbd6b9fea7157a814b880ed933dd94bf214da390d203387a93c61031add95cbeafa13d9cc947c3d88acae51762749409a34ff91eda58205e5836b18d65c454afd2eb7bf1fe8248ec39a5c85d16c1e35b9acaad8d4234f5196f0c5eee45d6ccd833b0f3e02c69499804011f9841888389f7077c028c514b78bf126a18d227889281ecb44255b498431274bccc41f0afa6855f09d41ff3091a6732a56ad1479531e35f4097632c26334f2bc3aa25ce89d69f1db4d64c0c79714a65c38f12afd10ef0011c28d3c4e58be8f31b7c11a119fb15e258e293ee386c0231a66a0fabfc27e91735b68db2e8fab4e31590d19ffe4f709563', '\xc421b9ff652ae31e9068717857709e45', '\xf42c6db36bc5764d69a280d274734bb5', 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x108a506f53d44d88f22f90059204ba8a', NULL, '2026-12-04 17:00:00-06', '2027-01-12 00:00:00-06', NULL, NULL, NULL, NULL, '\x8db60fe66a83c5427610e676ee960fd1ab4e2cd2fa1774057ba6f7b2c90badfa7d1a2cfd4c22e81911b2ee7d987e34bfd1a37f8f0fc11e448a676d55c75e17b55a8fa7dadee518bd0c5a3f4d4b2ff2ff9cf125c953f691891d8919e8e0e5', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('50d264d1242aa13318779450d1e3ccd5', 'b08afb239df6932d9a2287841f44c647', 'E4GP-F5TN', '2026-11-29 08:00:00-06', '2026-11-29', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-st-paul', '2027-01-22', '2027-01-22', false, 'new', NULL, NULL, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 4, '\x3139353884994e1dbaaccd22153f54e59610b222704a0419691073890cd8ab137440abec04e1b305964d436b31e6f73a6efa6224eaec3d9a2c85706784095471', '\x66c280bb7eb5cead7a0ce7a68513f6cc45940e87549a31560b756d273e8bdeaccb46f37e4da9735089abb7', '\x1a5c994fb21f1e377ff0028818daa5118633cf5baef94edd06d3da127a5e42fa16f2bda64e9ab6e5', '\xc1a89e55566b05092df183091ff3a8e83427d2cfd2e8314e789beffaab17d49499a7096cbe3861c6291103d77957a3d4014df3ce68e2f3897c69e2d58b71b147f7ef7ba522361d105b50a3e963ada09eec86a9858e2d0158f24869172d7627de6d8abbe20341c44cb433998aef47f1de30e2d2d5d40beef7f3f02acee9189baa834be22b6e1a59090d2683dc5821ff05ce42c7354789cccc354fce5fd4ed4bff040af28e246eebe50d01546dd14d784a9cb9289e748f06846c8ff3f17436888ad84106bbb2ce3793b6cd8b9be30c9f5fd107e20a6b1402e149a23253f6e0a140ffe3d8bea0a481d57471c95ded4585d7607d5affe0f7f31847aba84958252eb72778781c023286cf8fda7cc2e46456b04bfb7b024c196992d29eee35a699581c701eb0fae35342', '\x049f8ae59267e7da4ae5005b098951546d16ed4daf55a45c2871fd903640ed72157bd6d31bfb14dd958b03d8968439dc5f6a5e274defa83072ec501ba4328f89c7e6bbce888efed453d64bee1853c2d7978e60fe1f14474f2c30c8bec3c52ea7782c16cf8a5a1fff7b94d134caf477d876ff4664f2bea6786bef4989a8afb84a2945a4d65d6921b7732ab6b20a0a333efe6ae768133f1dda8e81becc499ab73df29ba0412f3260b7cee0bbea43b10219d04569b5ff9f876f6cbc2ab3f211b8a0feb9e50befb99c52e3c60df31d90974599611a9f70db0497d3bc72bb9eeb21e5412aaadcf25efbdeefabfb4590e15e4300aa7bfaba46ed00a7dbbac39ab11a1493eada545120b061a59ff18e386550dbf39f5568d5629571382be23d69bbbe60fb2fc50e9d4f8c8d592c41c20569549c2d771e2a390383147fc1dbdbf2a69f3dd43a06c9facd24989dcaecb1e725017c7c5feb3914d364f214c37129df495ac8f9e938b70932daafb1680bfdd8d0bb140d3813f53b421d122406b2ebdb1a3cb704cd921f6d04196337e5b48770e7e7733ad51606f70acf901fb38365470efe494c638973dd54255f740a3d8dab5bc4e55c7d346a90e7af6a2d97a93f0ee56cfe4e963fc62b219c797f77e789c9c59da368bc243b3ff2b19ba47e858216e8e8dc74bbc80062110b663ba4a71f2e465083b4f278d7e6ab841b2d840d9e7c830b884e13f83a2adee7ac4cfb5a06d3b3b9bc2a7a5dad2d310f282ecd17e4efdd9d373eb3c5a5c9ebcdddb9b181dda9aa4fbaad5bd59955c12e39d93bc803ba756c214cece767542a73d79eb66f85c17a3497ff61ee53f4a137345dbc42994ed19479879fcc39389c4f9c9137dd31e9c0f1b01102a668155e17a4d252e420c52e897bac176b183c4cd91a946d0051a17ae6ea4aac6fe8fc9f60e6dccc11bcf87b2de672d254072bd9a1dbef05492ce5bda849d9649daf9ff51aea54070f0ae6f4c420ffc463205370bebae1bee478fcf1c1214e108049456416f7b25ec1c0825c732c191cdcf41efc747f0f5ad6122eed0528602ef146a33a8b4f0820734778ceb0caaa8ba45e75878482b4951fe99e8ccb61aa70e613a24ea3ffe91b8ecc9fd2b08ac5afc2c0a6f0e6cb51f18bb7c7dca35351e7c8639b4b7c7d5c04be2ced1a8ad3d2b6f5bb4c4bea7b4116af0d81be3e1b84b304e4ee8734c54bcbff54c16a12', '\x9d236c21f22af65139eb1b846510e20d371f4e45d39f30b2ba081fdf31402e24c2a637991955d1044f71eec851a310d9ebb882975f084bd2ba6b60277a6250cb1dd67e3c61548f91ec159f82bc019b5e7470f62eb141316cec6a732974272372577edcf1dd017f233af0ab9d2bc332aef1fc629e5c4dadf860ac45246edf852ae109d8d59fb3ce78091cff5f152e2ad4e9308ba45eb88ba4c589eebfde828ac1042efbb9e835c8f22304cdcb60653d1dbedfbe747845c9faedf6fdb18e52fd193372dfccf38046ada07c2374896d614af8439112b8e524bb0ced5402a7dfe0c2133f3ddc3e29cfbe6bb91e803d2b232169c87862dd0198f448d69775e7d98d551e124f64da7bbd0ee0a98b486bfc0564f1a05385f2b7d832f69a372097cc4bfd7a62afb5952634943cca54300eacdf23f29836eabe97b70d46f946f12fd42bcf3931727acf9362d127ff9b67bbd4bcc05fb85aa9eff5a560209e1f30e43623546c8824ff99cea325d4c088f94e073fcfb99f30166a3569af8ece3dbd1a5b56b5820e94f7488ca522f1ec6403413755f21867d179d68c4d35efef0575475679eb55d080de0964669db4af0e66b5786cf0d711f018d8de60353a705e38b5d7c522824cb193dea9933ac42c53cf553e1a2f563576b03dc8801dfbbe8e61d60fa843df53b1111e8f32461b4296ec891b7755bf06bbb7dad46ce37dbe430bc76365625e8f000d7bbfe07491811793f9ff7e97211fdb555f73f77dbfe174bca4b08db18b0f40e3f21d8aee7fd5fd1a6ea20d6888034e49c2967a0cfe625d1a6a3295a1aa2567f6000c6968812668308b598c7cec5d49e5883f5e29a68a379f67901c5aeb27dab71f16e6957393f96de7067e4ba001066e992f7e38b3d2e7fcb80de596cfc85eb71b148bceeb47ab81c6347855e36d8f088b1523e06ed9af0f869d5985979c72deb9834f8a64581c752daf73dee1f00518930a8081c0619a22edf5a4e9baa15c42c877e58a82a5ce7102df9d9278610407dad6584d2af2b59a2bf6f86ea6c5c46e23b322a95c25ce29b665cf4f51e42ac822529b9c3157a3445cc4b30b4d0d297a41fe6c9148339331a0918d4dfb9afe50cc1304511054658aa842153b9d1fa295861e0ceee0bd2bdcc0c365d0351806cf5b427351cf0bfeca348510e5d87696772f040148359b3817030af055c2245f9ce4925fe2edc36acc2785edf5a569be1384577833033c279eb85de98b6954743dde2f3fe68d4464f604e06efaaad185251b44d977808fc1bbe0c2255e087b0192a0b60b2beef9be96341f24771794823bfde687eff88d07e120e711101f0b4da04be942003cb48eb201b5b314b6f0aaa1ca8ddd3b44f6b5cb5b231c9f809b547740fd90a8652d0d65164e3c6e3cd40a2c3608e689f82d51ab27e62e1f199e34c3dc448028adbdeda9d1d3bf744fd425ea5bbae64c2a3077091bacebbe04d688c38cf793c873531cc80615d2f44293f0eb231832a25eccd3af2922cebceb07a3e0cad054c8eb0beb40f74b53da6522854156b80ff12185fb4717e8e7047183fa992f6aa17d38196bdce9f0b4a258c05c453b266753d5670dd994b7fbcab0303bc972f0752b7119815838a367eb68686da76a589ec9a4d22d33d013c4cbed4aaee1dbb5c684ae00c756865aed44d955b1cb8ec27674d0dd6c38e4fefe37074e8d31c8a0ad1d4e9e4d203ce60d7f91f72a10ea38a1bff1a54b9d6033f719a6cf4f3a57ce24ac346f4e093ac651e51cf9cda9ea68e4872a2607d5fff08ab50d28f12d4faa2742d5a1a6daa2fffc44c860e7f96ab7b0f7e0859cf668c5947196', '\xd1ad94f40a0846ba2dd8eac5d30e6fa3', NULL, 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x38c9e1c296f46672f193a8bf0b081ecc', NULL, '2026-12-07 17:00:00-06', '2027-01-15 00:00:00-06', NULL, NULL, NULL, NULL, '\xce1b5ee2823e7735d14978fbfb767d73c0dc7e0b8ef6ddacde7bdfc334b85d4df0f6f87f90e1b6f67ec34891bd648356abffea7b9c28359bfe2b4d64c47293b8f682edfcc2e599abdf4a0254972a0b03238dffadaade95ba581d14a23e9f', NULL, 'check', false, false, false, NULL, NULL, 0, 'advertisement', '\xa83174bd08de3a91b3a8cd73234b083e859959872deab098ff567dc3ff874a82167f2ade94e74a3f9df8c3ebffd87de76e54e8708c258ff0ec4c10d43e3115b75f939f06ceeb0424904a118d2add05', '\x5d48fbf0f828275c64c7265b21620ee5', '\x35dd014e9a0217d84267f02350d1d4bf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('5986976a84741426c681730bab12d4ac', 'e08409f0cb348bfb23b6bd8ff306dc01', 'N75Q-8ATD', '2026-11-23 12:53:00-06', '2026-11-23', 'es', 'ba7d1a57078644d7e86210a18ee93478', 'bc99121fee3196bd78308c22d9d589e1', '2026-12', '2.0.0', 2, 12, true, '65_plus', 'es', true, 'example-edina', '2026-11-24', '2026-11-24', false, 'new', NULL, NULL, '2026-12-01 17:00:00-06', '2026-11-24 17:00:00-06', 3, -12, 2, '\x31393538ed3b7614ee661276a3584cca80750b77fd79c3bfa97240acad8fb62df1b5346a44c27a59464ea7fc0c1cdeab3f189ee99d35129d529974ef3c77bee8', '\x599ca209e9b0ea22ba55d4724866dce9f2552bdf9e183a6b2585d05683121370bf6cf1073b18636e', '\xe53e6a311d4989fb7f97e86172f2d93dc81385730f40de1c2457b8305e978110a5c6a420229b3a58', '\x2ee3e23782efd4bc4f1750062ad9d5c4432cfd6c386e443e0d8c0c55a3afad165a0585f69a036e05e73a6bb92c716b2c622c93441463d9e48e26840ebb9f3aea6c98f3c1dd90cc4afd9ee989e347cd740b2e90d0bc07539c0442c903d27f714521df5847d53a720c80646b6db8dc759ff715c49f442333328a000795dfd4e5a5b8ac9fb1692337b9da5c61a6d1c1fa08ad4b17458444c958624f9da8f591e57368a1a1763c47d977fc7ccfb78ce147b23f5ef2605fcf311c34f5fea24f1c66f06122750ffa282b8bb35bcbef35b0a158cd6a6fcb45ba8070ca271b9b77ac228cb5af986499b0a8a201e3a344f16df7ed61cdeb73ebe9706125021d53edbe98a1a0d05cd592db76f62a0dbef9e1dc0e976e496af1d9f0a8dc6a398c05053a743dc73480e63e5d3fcf79000d2018', '\xb33549529c3aab40ccc4b490319e4f2ab9010e64516304a4a80a00f3c8d971e874423c1f2ac1a8a0800bdb3767abe133db7cbbfe49ca57cdf144ad287b0a611f779605f944e4b67f0c6861d3f491d6da1441aae69ff6fcc564547e7aa169bd254b6965f6029cfdddae6f4075da1291aff71e3beecfa34edbd5ec818cda4f24fd00dc872d399c66b3fe3091367c0cd2b65d64f018d622128c48f62a9440a46e5f46ff8ca6128a65133c4cf0811b83495618a5603e96635124b86b7f29a3030b31cc3c9f1dac3c7ff008a6c6dfe73a7a5405a9aeb7f7289b662d276e30b123384a69ac7c52e378432a1088f2bd864dc9f6aaf5b07a00b2468d360172965e1b44b7e37abb11c4fba0fe3e250616f589918533a42bb280719c18be6111bafbe092c8d01225cece926d076b777b62553e67286104b8812c5b22426093a8256aead69e86a40471eca22fc96071725a5c382bcb424a6529ba41647c49bff49f066ae72a03fc22da2bbbf204561bc0e5ac2d1c53b183cbc78e1547320f19bf761bbed6a2b5da1611f1ff152c8a667c4501ce2b91705262532138b6df9570c851de8e4361518c40cd75147266eb9e892b5c93a2b4d49f2047a2898cfa9471e2cb23be7a0f92ce0897bb48a2ff69210cd58b2be6c33cd5d1156cc3e6ff5c82f1a44d0959e0ade877d92148546801e075b5d90d0ba19e1b6f1d15360b6edcaca2a0ee126522b96e078897b4bc0ceb9e2850e1d90bf8263a6e6461d20da8f91a6ee4572aab522bb84e3b9f4f04d7dd226ec52d2efb9fbf1614e9a93a133b182a46c0a7379f8b28cad0c4846c78ff6432d691e2e153f7233b2f09a6dd61dffde904393caeddbe40522402fd7d4a1387b73bababde0c8a569c0d2cea15077152326e989c83b9b7fbc5804998fb6b422326a2d9c6e92c565a95de913959857480f72ae9b631848430fb051caa17c95d9095b5b723e2867a5c81f34874a04bcff3917e303d4602880fa03a96b17f356512845679367c14dcd7889dd4bd8c3c14ca9bf4c0d020f54e1f17deaca140301cc8393864a8e98775e03e6abe33e8599ccfd861776b6135b26c5bd76f56d86fd3a639337084ded3ff108ea6f3824341aa23c4447ef6aaba7aa0afe56a6fc5abe9f29712d6392c3f21c1392c941867464d68a8e63efc4d5065fc9e77eb7c05c658c86f31a838a26f6342ea3874b4b509aeb281c2f965ea23f00771b2987c173e9b', '\x688868fa2bd6b495a6b1f51714420d36ec1b2abbff21149c1e5f1c285393a1b6d27685ce2a2abbe17c2cfbb7da3772435ffc36794d4bafa72e2cf796a01683cd0190b71835bb30eec16a40765866ba3aba36c624f23cb6e9a969ecee2bd164a5432e56a43f9dfde71cc4397909df0bf6cc41d98ead0e494b226520eccc5bc0bb33dab0d55432a9ad314d3e0049a52d7b28e37d993aed99eef928cdfa8694897ccb86256de09d2d5852cd11d13e3f94d2b435432ee96a946f6dd53271ac3adf6ccb01d3bfde3834c3fdaff8699b3b47d1c0a2e7935284fc8ea00bc37797c916b83e5c421a8f816d912d86094e4411c01cdc6dc5fa1bcb1413e6fa82a4ae7b0c8b9654f915060e379c989501fc2d9aefcdcba35d132c40616e6eae2dfac286e601ef90fb92c81ca41935349450ed5d53aef474259974e5f7386bc50c400e10b6facbf23ab5b7e253ad7b7744f459c300884973da70aabb7e25184a1e084b2cd47d10c35b4bc28d9fce4e381843621451de5c3e06688abf27925fbc661ec448280d5fc9c6e7621bab9a0618575a55bf03844b91a02e81874095f5b246a333b842df049d1009fec851d32937160c54566935c5acbb3b51b4c9dd0f80daee2e7dde182ad048e5ea12d90b7c7e6bc2455c1cbaf6886dea711ac42d34f18ac54aaaeefe107c0e876b63f67bcd91d455731ed6fdcd779a3ba7eff9a963502e26fe3e14f6fc4e6b1ff9cf8901c4a00d20c9fd8591da5b93b1116991771d14b4552525b0c883841dbfbd7990cbd35656f4a364a6db81931ec24cb48cfdf11f51483ea7fdeebea773eac1b540fa291217fa42725c428471fb171c712722c178af11f9f3f2923a9325e655b4aaed42fe70bf1b5cd2c087b5dd11cac39ec2f27679e76075ec34261a85f9dca234e2b10490bf7e32e35aaafa328ceb80e87fcf60a53339663b31725177c9b1be167bb21482842b61a393311d5cbbb5c6e872f5be7c90fe673eee045c2b616d729eca1cd46cad361a9f1dbc251786443afdce4a42a02bfcf17089f32ad58ddf8229d52e6214bab9455b5e704c0dc5c6f77901f4732306fef219b9e44d331ac771d9e3704a75cfe6524d737194a2136097dfbab221bb0ba2b75f12fbf3c9cdaac257c0513ff3173268fc6ea4e9ee16f7792377abc279c7b6025f7051bc769c97b61f0568456b0eee4f11538a2866ad646f9cbb912ec96c6bfcacf9b446af89f014db1091dc080c0edd901fcfec96ca1549408ae1cc7728050f8d31ef993ab1193d573799cf495dfa66b5985d0c1ab95cc5eeb3e1a3029e7e2d2036d9be237581a89192386dfb7ade75f48b29d0e1b70d04cfc07d3cfa3e519799899eb712f56169d76aadeda38f0d90943f0419b66106fe70cdb9103191972ad92c492e46c5583f98ca46702e27e311cdfcbbdf223334de3b575838440236732846004d1ec2aff11d29d224e0ddabc922536bbed05a55e47b87b557301dde0deeb9ba4c86e62f9f2ef4c8b500d29f01552b51610811d1706e410fdbf28cda4caa7a55983518ff0ba6ba6b9adafc984d253a751364fe9e7c6d167554fcd1a15841a137bdf306d09f14f5170bc3e56787403a583a66832b11182f8ccff88707abad94308257fe69b3606b7360d656da3294183bdbeac8daffa4a2839873f063f7ed0ddd703014d5b6969126a1b3cb393c7ad08add2c495f0f836bf49c006bd410a198910776978faff526596c766292957ce4fddf6525664d64a1bb4bf5ff03d65204a57b810d71593350f6fdf1385f021aa5f594fbdb5ff3364641ce30af8d8e4646b44e2fd15399c2a9c78fa7c7cf1d7978041871994f1e4fb0c6862204ca6fad2baa91db2979ae19072eb61d0b1ffc78c1e7e8ddd0b30ab668ca374af65daee9c2ed97', '\x80ae8d35811cd9c3073ca59102a922a0', NULL, 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xfa482f3dc05ea1ca95d3ebc53b9c00c2', NULL, '2026-12-01 17:00:00-06', '2026-11-24 17:00:00-06', NULL, NULL, NULL, NULL, '\xaa36f5d61e4bf84a11592ec49c1c228d2bb96c58d5f88ab15247cba98bcac9de2f5f17de498b1463124dbd7fc7d3c247a35c8bc4d98e4b3e7f3b8ab44522371b7322b2b841c670dee56276faa5dc2329de61e28cb2483764135a2efdf749', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('675300713bb60a206b979b495bb179b1', '276f905963fff7e94c0cd27e80e0e467', 'DTF6-6DVQ', '2026-11-29 08:00:00-06', '2026-11-29', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 5, 14, false, '65_plus', 'vi', true, 'example-edina', '2027-01-22', '2027-01-22', false, 'new', NULL, NULL, '2026-11-30 08:00:00-06', '2026-11-30 08:00:00-06', 0, -14, 2, '\x31393538988303cf697433b6d0b515aac32754e49a75b7de7acd13c33b504bca03a20e193d06cf5fac55f986c685dc6bbc0afa5b55d3891394069f79a385a8ac', '\x3cc63fba5e1adfe2bed2bb81739c76a690cd37b50ec0da7a2e317ea946e2a90ee69a4410a2b4bf41', '\xdcc27d37e4f85852e5e09b2595c9dabbb4c333f81a2bea300f1197629cde', '\xf60cea894d2434e6d87c7c43d3d12cce455e60fc8997e36605a3864d82d80cc1a17055dcd387db20164b5a8fb40f4771d059578b2c6248daf25ac3067bf7b44f51c2bc9957f510128e6a3769cbee4f29f68e9253f85e82320d44442ab6bbd3552b29f5ab68ad38fad9bdd510bcc5d64038f23f593bf521dce8f17efdc1784dcedaff07dc560bf4c6011c3c93e0b9cb8aebe905b47a18716e3de6bf1e89caeba7caf070df021e2e1d9a14473adf405a5d9f0fd04d3be260a1930bc90f0350141e1dd23b26e3fb067c53516c82a129a19e3720a8e50f3ab26f575ad42ae8c4d2a276fe2566c9c1e0e0cf916e1cbb835a1ef87e03c772590c108d09f7c32158c074c06a3084bb7f88e596bc9de7c4dfced2b4364398ccb0', '\x117fd52ba41a1773de011791a3eec139d53dd52f0a6f64f5c482ffd3de1269f9311278076671cb987ce826925f12e0cf48c266e9310700cc04a8913c37ae182c2be2436e5e615b0921e75711e6f1a8735adf9d66d8ea3e0ced8b384c3fa9767818511f62f246a779d2b0b0cdb5bbb07b1ee09a8834a2540518d36c867fb5af13cc8a7ef76cb748d243e1f4e197ba3a18fac4e22c13ae8e72df1912602687f9f0ddedc99bf541bde5cec9dd74461e43c6e42d24cf837e45c67f5ac3bcd9e7a5a082b34e1ef75dee011f54fea3faf6d9ac84fbb447bd0bae7609234b2fd03cbc1de6b9da330d6fc9461e76708b2717436bbcb1f09db8839d1d0bcb38ff682722b6bcf9f18c15dcfd93a881ebf76369d9ef1c4ab1b905ecc4e49eb9a4275326aa2687260c656cc818564a9d42b3bd630508b47912294ef68099aa1196523f8ee658f5217bee660d51e76ef181ccc527bc7ef733e1553c01aa0792d4781d2bafbc4f9ec0d6fcbcd2ca7f0874ee151b1196a69f7a8f151bee859c01f227d46d9b06da373e105fdc03d6718eeeb3560373fc99ef798157445885746515ef10545156c4b98340200d07ee880af22dfe7671c3dffcec450c1ead545481a522a7a022b6581dd43584efaed8ff9e20e4414d08c7c683d1bbfe4acd311116b10004c6e2903af964458357b722b599917d8ebab06dc678abc52196248181f72ca13bddf316b49f167d07da475fad0448621603e1f2ce0596d46d7c6fa0b8c3f6086c784bd5ba4309dfac3c8400e06fd785ffccbc970532a1d087f880f689406e10c01b72efdaceef93bae5ab15a0a71ecf22c6a7eb05a452839cba044c0a03fcc3ded683dfa4dbe7d4ba7fd5c10414ac8e27490615403701df7ece40b9967552f2e73d69a1b6a3373f63ca3880a1907a11f60ebea3d4cdb3f4491752d84dcd8d14c645765207b7d3e5d3f8c7f1820061bca45b97002e3a0f1d8bc5c679e140ff237de0f266b80d90133c8db920c36ca996e1c491c2434dde5bf2408646cbf74b327fc70fbb93ba8e07a133076c2e1e810547b7463f18da00bd60fcd14ba78aff171123e69053d47c531888c695b3c70ed39edf7d54374b3585e77e9d739b408353f2d74390802c3da69294d0924725e543443eb483ebbfe98e00860e876297fc4d0849b08d90511ed10e4d8cf3d09f75b6bb34dcf79b6138bc0b3a0745188d5c05e21240876a0c', '\x7532fc817dbfcfffeb1d1f6a7084b80a8f86ed8221c866013546b4c61e286e4f6b0be8a78d6f700f719f798e3ebe7e7520df270af6e4f9f3a8154e57d2f71ca7b750aef5f0d2a77c87dfd0f57d8e301fce94e510d6f14f19b946afe1409338e04ec3abc0e4ef399890ef4fbeefec076aa4d4e96aec37646f1c382ffcd9962a504da7849a830b2cdec99299d817d24ff99adcbcbae895bba01ed2ff9e92d1c9d5cb2f50cec67872946ce344bfc98ecfb35761d76caf3776c03572ec09fe164a3f5ce8a18a7288beb7d314fdc17dee0b2506ee1e23911b4b0a43cc2eb36242a05f6580b338f817ffafb209fa7b7862a1586a7e4741a1f95f8cc5477bb0bb13fe1ee288104da4ef90599d5f98960a6deae43915a442331985ebc9918755ac8c01efd756ea30d77624ba50a780d5ece0cd2ec4340edf8cce06742e7f3f1a8547ac2087eee1538c6b2709b4bf921c35d480cf24f0ea6c9efa1bd18a08c887ea32214600bbc847d88a7fd77867aba8b3bb52d6671df26aa9de9fe6b2179232ed7abf9bfd19a5647172ea898269c73ef8b4cc6ccb6708f418f881c8d05174d9f83cf9af7b7f6fcf0f445a5f51b7606953a7c5ac3315d9e67b33d0f6fd78ee5ea68c5b35c9d4b016483b07bb7cf005942787834522f2cf632f411b575f1630831d9b22c10e81703aef1ecec291606311324748b73bcab6dda1a7ee0f7090080304b0eb60fa405e35279471db1a3669e26133dd1f71d758cd9c1a52bbd17d4c74ad15a227af87b890477f58955abb3b49eccf07d828b816f593350ae63f5f675dbd3cbc5113c1ae1e0bbbf12865e446f2e506e75f6ed2ff92ec4f475fbebef2db95b3dbae0d015352c8f1b7041ba3ab6b0b67223a8886a163805eac908cda6b9d598fc6cf73a3612df501ac0d85508e31b350cd4edf85c1c19a4757b9cb3e95d8d423fceabd6ca41cbf55f79d77e729a02013f0045ce734fc6dd3ea6626b86e9e578f4f8301afa49a2b1146e91d508f52ddf7cf44d807a84eea7f9fdd10f8674070fb81f786d25ab883e5e6e8390b1f48e3cf40efb37345697fdaadcc463288ebd35ce42489b35cf761da133e5c3d91c77d14e228671fa51a9a82eab732e0447c0cff6bebc4ab3e3bc6fad78d07c8d25af309104f9ab4f71b75da6369456a068553f3ce2cd09e55fff4e12f238a6994cfe93f5f98813c27bc1916c93b2f95d5ad0471e2070ebb2a3bbe921e4b2bf3e2b858071ab0d1bd24a846fd0200c6737645466f9b065663348d492a08b0b1f2b8e1864a55ed8a01c23322b153e41b6eb52432ec296900a8efb37b00a34821a3a1fd66e7b77e1dccccc8683cd03634c0fdd3b43e2392977308c24b41d2399a79a0e762e3c80e3b6a7503361dbd70d46867688937e6d8fef74df96198698bb66fb71c15fa81c531bf79a5531f3af7d7a6013a5da0cf9c71190fe291c4c6d772e35d7819259fcdd7f65655a2fb856ae6c8adb4d2c20c645949657c2993dfbd28507730830131ae2a4da4748398166d7fd32beaa41695c88abf82c05ead58a8fefad2083d61a5bf5a6700868abec9d2cdd9d32c1225c78a3f2f41f9a826ac7c91cbaa43e42fde71bd9de19ed759544c2f42fa04eaeeadf622923c6b13bff06d0b750063f61947bc299a2d9e7e9946564e02637004ce1c62875a751e1fccb0a92c77632f31f73fcfbcc7ac61573b429431f599164403e9d579534bb452bf0d6d1602145ea1e2a4123416de1b2f325e6a06e5e75c53d3c1559d51c2718a9468cbe483b885555560a7507ff2e29993953933ae28d0abda2c1b91e741bd66e19f2e6f35f0603fc2c039bc6c3e6dd5a8b2e12f246e6acb33dc44fb1abfd2894cb5e0e1e1de3e689df39b973f9ecc3832c44a8827b876bb', '\x17964ba225f644dbe3d244a6bcec33c6', '\xb1290d6286df826b82953f1cdf4acd21', 5, 0, 'call_now', 0, NULL, NULL, 2, false, '\x61593ec602d7052f7b4939c4e42184a6', '2026-11-29 08:00:00-06', '2026-11-30 08:00:00-06', '2027-01-15 00:00:00-06', NULL, NULL, NULL, NULL, '\x449e9b06ea0766e7eb82a2c267d7ef32834d1f6ac30dfc8377fabe876975422d5b2ffd15c01a8c4f4fbef6a36c492b28308fb1e04ac27487e10939240cecde6d0b634a0b2b35f7a90a37abe807e22ee757ba9a372c94f537f2544094131f', NULL, 'check', true, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('71772a0035e2ea80b476e5889c650015', 'ade2cb0a127a39c2b1f7e2e4ad8a8e81', 'A4B8-YDN7', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-minneapolis', '2027-01-20', '2027-01-20', false, 'trying', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-07 08:00:00-06', 3, -14, 4, '\x31393538066d5ebe2b1b16fb2e9af658a6d72f2a8c2b225189ff5272369424409c20696edf8240d88a0a38649e3154fa461129fc9cb154499bd1e9a883e2fff0', '\x77096df3a0ab0d018231888b809d570e56c0a1b461e8cae0afbbaf2a343bc54b402b76becd9b87d570b68cd6d1d4', '\xbdddedcc1911346255cc78de1060a09b81b8a37e8b0d3f1401e39ceae41b00ba3ffe40af213ab58a', '\xdaef25f45755a99f2b3b13cf9c6fe69fdeed2b62aa551d729f250768d2fac8fea0fe0155af8ced5ace7c16a32c9105ed55bf28f0e5ea80aa1b69d5b19abce1f44e9faa05705455b7654bbc7aed83bc20fde90666712721ecdd5a736acae627cf61d9689700af2b94d1991764a328e16298b695b6d14e02957cf6d68a8171c60d4c98b2f646f9c32c6e79193801e8f66d4e70e96020e62219245c9bb601fb9f4987f92798af241975f380c4f1c47fa0d9e6a1c09c8b57fac07fcdd65d4a7e444ab313813995ab1be1428d4d6b3e8e17dbdd69aa94a0b023cd4b2dc04717c60e7cf41eef1d515c82ca521939189f6ced7135b900c82ba4a2011b76bf8bc67345884bd4ffb20841cc7c58d9f32e6a1fca5f76a2db5453659bdd03a5d39f1c08f7121d3824e50d2da2618a0e95074a79f7eecb1f712d62d8ba53558e167268c11ac1125a015d51a594f031afd302', '\x01f65aad3f07e1f67f69490ac999f802f53eeb5d5064a04a31ee0ca13d1c33262c3adda069acfe38692f34a7866c9dee6e05f1a7660ae9882a752cd594e109c2159dcc93bdacec54b0067804ab3936ee3f45efa09a34d74f8d0ada591cd51e41c48b516f47fc12766fab82356becea7ba6f92015ea60aabe6cc67a496c84709b6ca5f272d2a51958c9bbb3ee74372e18dfb8b2b76b99785ca94fdef6e2dfe1c975360445fbd74f0070466b1e0843d905a7d23682b4d36feca86c9c6985bd9f33e203e9806ef5cb36f0a7a573d1032b1da3681aec61bcfd9d646f5658d5bb37003f3c730cb0778a0d0a33174301e1a776b1939e9c9e9669b9ee9be531de79c8ceb4f18c4ad31737cab6bbc7a83451b2a6b44aa103d2d7b5a6a18f4a92ac0be038689155a4018bd5773d85b0aa83d724727ed2813c9e69f60d7cfebb3bc3239b0bedc2d51520f3faa230800e0fc065205b4b2957151f925ab94f220383683584db7c4f9a18ff74cea3dee5cb8d6e0ecd9073057039eedd993c21c441be75a7b9efd2c33eba6930dbb574e1e6562a8440f3da9bb0ab2cd2e0ac994817923f6b8fc222c383ddd707f59f62a3f4584885444b14bb150a577b61d4c657cdef4c17f9d1605c5cf33f1f1a6073763abde117fe5b1c3c51c1c1affb4e16cfacd1df90945c5d44e065e0dfa5483c42258c0d2c480cd2fa2dc593e931dfa507cbd2f0a03e708603a8c13e4f0e670c575ae5755b8988190a37d002dceca63f36495d0364a79eb4c54dae80f4b56f0ac168061243b7bb78a3c1e2d25a6a9fb79ff1a6e3ad212d9bb27b3b561d1fe3ebe6ea932a72354232fde0178899914f1424523fdf7ef88827a546c061ea75bedfb3d89938c66c43f9cefd2f3fb5e8e06c2df15aa0fb5dba4ca1953bbfecd55c40e5d8174b747adeb40f201a4dad46db8bab8a0a4ee3f72f99fb97f663c6facfdfb4057bb6f494bfa9fd22021f6486c75652904b67e7d1e1f3b55b1a2f64e212752c2e638fa0c22d82eb51c695eaa2ca659064e63972b0b7cd35abaeb777d98ecb81b5bfc8e5cdbadd6de2e242176fecedb672aa55b1f200b9c8dcd58706849a1f50a00ca573bbd7f8773a3c3be2ec75c0d46501fadbf3fb3b184d8bffd243b668d4e10641c6b816309e2e0dc56453ddc305afb4769f4296119a564b096ec3c7e5d29d3339480b6c7614b3c0b3efb9a64056a6b050ac13', '\x673efca8f4cd560c337c3b109fbe84bd3e1949d98f010675e3e606042890bb5d4002ac9447b695f4d270258a61ec49c14a9f2d0bc49161a47553fd2543e4464b5a544ec504c3d6d4a76ecd2c3e167a25e7f352004c7191485e63a901c35de32eea34a0fc3c216dde4b5ef26679d6d5884a3bb5c97c440e0780e1f719bdeaac3b2683f13626c7883dc2860fa0225952f488f30b4dbe98d1ade526615edbf7d78914db69421fcfe566e538840bbeee6b37ba360b7b6ca1cf97fa1aa17f5fd93167aa45cd4f6c22304b2f207d704af97275939376ca53e5f784467848b2996686287c1bfd5c1d97f33651578b39bb30cfb03694da7c0eb0ece5755fd12eaeb87ed913bed209f387ac42454c90ac7b48299ec54ec7ecfe5903f54438428ec42a177f40b5fe329bada5d7c68fd2b905e937e8cad8a153a8470b240d9dc7a74f6dceb35268df3e66a539b1af396b814c892fa9c0d7307df9b691a64f7685e319bfc0f9fd6c98d61e2f9041e3ddd858761ba17caff3299ce73c8dfb2f0f0833e012dd76909d2264b883c221082a825965ed0bfb50915d5a4626bf396074d0e43a33a46ac6352ad73f63b3704ede211c118df92ad2526b81972c2644b0057233ab200a11fd9e7fda64046f4b4ac2a6c00f1925ef287e4e69cc0ca0cbc0dd86a67656b2551219cabebb3f66565592476361160af69f9ac293da688ea974b9c188bfed9ce0e3392998dccf40ae595a458e57b95ce29ee87c447d95025680654b844a083d73343aa6282af10c9d863a649e6e2a358f13798b71f7f3666cd5e73573c851d1ae795611a34a493341e17939266a4fe5cd6af4c37b7ddfbe4367b5194d95a86c784ecb1694d874065cef5750f84b350160b96e9aad17b8511f1f34dc52dac2c73e5ef0133d66a119f4be227f038a38867711ef8485faa1b672a6a3d7f421a5e1e0690d05fcfafd63c495e8ad7b97adbd0b0ad7c92a15b68c898a4290668a70cc04c11c9b7d452a24c0b0b4673de83dc42a1a8b615d933fc4ed8511d373e461d7e47ebe1fd53c202a0fb05c4e3dae6add757643f9b1cfc4dab10796fb47a597eda114f11271a8ace43c8b0cb5863fb8154f0f8b58ccfd57272c7755a3de0887ceefa43e15e4a032ca042c689ed82cb6a64ec64ee3cbaf5ca40831284bcc2f6f738a32dcca072742a67272ff5be0885b7924b44cf1759dd7d7c3eafe00fbad28e4dd60911d3125cbf0048b0ecb97b12d6db050e5c36348eb96a87b69b534fed6f3b261e850ea4a391e344cfb577968621409b9c13f49fdb7b0a9e9367694e7cef7d09f5d9d8327802254de0274d5379557cf87cf84f63c90b1025c56b6a9fbeb23cee49c6982f2deb43603e1602cf767b75bde9e2120d1b0a1e470b9af70c007d05a11ea1f8c365c18714c03a5be70cd99038d65182cb5c9df566e53522cab6b4f3400708e3626787189d2cac5d05f7347d142c2e359594e0cf2d8ba1cc3167a191444c46690e5407adbc49fea6812c3391f3262f80302e2367a0c1bc3316be6a923117bf46c8500b03890f5212188dea64b56a7da06ed0c1b63f891e42129ce388f579edbbeeef18a9320ed18ad12e9f57aee99f7245b7f80f60c5bb9e3c198bc74611c2c2cd3687c8b536de642285ccff7a6d5588c2074dfc73a0fece10e1188458b53367185a5606d6b00278f0ff63e31b75066cde73dff929c74a06f242682eb6ce4ab656a4b6972b1de43a0aaf5ead4dea8408ea08222c4447a7d619217531e265e7c56252f39aa143829151eb245b3023d716e1585c57e7a2c1135de5f029495291d1a7cc2271d8f6ae6000f84b929fc', '\x921305cc531965f6ecbc1b96ac9483e2', '\x1141852c0a1cf693f7526fb752fdd3eb', 2, 0, 'call_again', 1, 2880, NULL, NULL, false, '\x20b76179a169568ca226a3de35ff4578', NULL, '2026-12-07 08:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 08:00:00-06', NULL, NULL, NULL, '\x1ebceef51469174d2cf535a8233b4969488a3ba1203749890fe12112d768e534186e0aa097ec6b695955105ed4bf25f423e64bafcdc7e175f4608cb64fc78bbbea13a4bb4e779433e75c25fd0b4195aa0e47adc9a780959369fe64950136', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', '2026-11-29 08:00:00-06', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('722a06e500f459133d99603d02eb6542', '9d381124967ba8b08041803b3849f1c6', 'D5FS-7W7A', '2026-11-11 08:00:00-06', '2026-11-11', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-edina', '2027-01-04', '2027-01-04', false, 'decided', 'book_clinic', 1, '2026-11-19 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 9, '\x31393538daaa6746b106b3850a6c7b7849eee928a97d4f8a420def5b436bd4c0b4d087d93d67a1ea4c1f1139600a94db403d196c4ce6f0f4391c5822c1f8396e', '\x1e2cc3f418b40312d82620a5df3f6cc61340dafc1868143da70fcb58a1c84bd047bf4ffbc8a32f5181b1aa1f', '\x82ec94719c52968e09c490ca65d13eb1844e9054ff061a382cd28067c9a6e90b3dc336364ff10078', '\x0a71ea81f90864f666f547f750a94213699de84dfa9f1681b97f80a35260c53a1c3462dbe91a984146af5c3d3ea413d88c76d6ba309432b4b52932569695d4580ec918fc10723d9df1b57e70524545e127811dd4e81744f5332a020d6b623c7a2e43bec4e58da4092d152d64afe2592d25341abd56effb08d67df8f6b255902c3c7cff86fac6f114e4af2b1a2e14c4cf8208e4dd5687db3b3947ceafc6d3a4f7199761e9919ed06a9ff33b985f48f0fab2764b4f059428d496d9eb1c06a8386fce752aa8f70a2a025f8bed40c2f7e7d3fdf67361f10796a45ba5b62136b8eaabca5ad19feef9c848eafb74b83afa4d2c1e44d62dce64140b4547485ca2fbb3c9a46f7b1793527151830298e5bf6425faa59097ee5e735da5c2e575ea21478307e8348f218f8580790b942205307370646e940ad80b14150b211ff44f0a1a7eef3352d22f7c7baff2bcf79c8a8290f1fe4d0245b5', '\x051099cd8f7eecbcbb2852712c9c4c20082f094942968e61f693838d791c0143bd882d370a7c5bc124ce75a03f1af90250b7f66763f0b290dd8de91cfe13bf66df626bc7bc9f5dd48a2dc35e4f53978345956223c7eb190638410dd81df5bbcff23f0e9cfa88e6024df72bc6ae430b73b56025ded21280118e93e065865c9438086a9eef74a8ace7ead170aaf1089274e24dcf75c6d4d44aec0ce3f3d294b3e2bc9f69585849e570c96e75ec01c917b79a4a8ed232e8435144d0788130ab1dd47a55e5e9f7673f211115a568d7aa820d1f4c1cf19a9291aa260f0215b46d681f5a9025e72090d6f8b4dd8212b72d4d36f7f408fc882a1002ef7df5ec2f2d170af05f51dff412ec2c5d15befd5a82eb84d1997ec3eaa911a1db5ff0cfb08ad984b38725772e3bd2357e1864c00ee23a7e8e0aec53611133eeb77f001287c7d988090bc418aa309aed79b268a27bce2b26cc865faf4520a086458e2ea1eb22038d592346caa56fc5b71a674327130e3190ebdfb90f3fea069399ab8ceeee9d4dd32eb082c3aad143bbc2138b0411129f6f47f67a92b118503f32ce5bcffa99b28d02b1b5b3d495aedc7a0ef4451083177c38156220a1a2e1f268ce7489e1aa89ceda40114279fa49fd1d0d381887055022e3279bde6cefcd615cafe281daa49627202d4ed19d357611b9d721f4ef7d0ed3c446091c707e8f87dc4ccf22832c9a885c962702057b76b23d9097f7e4b4993ce4731118a215df02473ebbe380a5359a9be09ee2105e71ae5298636939fd3fcb3fd6373d3437229e1a341f706ff49ce52ff03fadaf96d54bb019a246277131d1b83c6a7784eac40bab28cb4072d644050d0e5b6056f18199745d0f9f2ae7bc015aa13f07a16a7196af2e14fb8012c5d012da0a2a735c3e92d166fc362ba72faecce56147445aea8066f47aeec7a1dade2f2403290e3d52d0abcea80ecca3188a44d1c174c9cd2bb1a794c25611e9584dd214cfe7b2aba0eab840ca621a9d43e265960dc010acc6094b0c30c35a2060fb2227aef59ec0d15d5a9f1d6f765a6508195cdd271d3dd310b511fce1db9ee0bce7810a45cc30fc7997e5295317dcdc87648d1a63a63267f8c46064077bb411376caa893c7e212eb2afeb720e4665a8d073a5c8e86964b7f8a9216b2759e22f3c7fa7eaa688c244166fa105c4358486f4522ab01ddc5be9e28ba5c726583bf5', '\x40fe6bbe78a8955077cd38b9c152c45845abcba7873d9dbbe90bf80c3ce082729499e424487a959f3cc00bfd36953c0edb4cafe9548a368eb6693a5ae7f5e8512ff7f68962a7802859bbf4299e0849b5b29c1c4e4251a8270044e3b98f64ea773350a2e6fef5216410721a2c511b7f8e2182bfaebc305f02e19fb234a947ad308750a56256554bf5e7d14fbcce5c329da07f09d4d4de077e4d9b4209a522c95f2ed485f6a996f5103a3565c9e77f2b2ea912320ad9bbe0a4a7904ee633d03dbf4288494deae156995015d001e145629f6d3493cb01206b7672ebe9988050cb952e4400e6972247e8dbd471bfcc7024183a0885844105d52e4eb3523435b69f05ee14f69a9f0db0ec88f3169d2f64fda8a47163a784510eb2746536ba37a54acf91b50ea2b32905bfd703c901ea4b4a6747019d288f9f868dea12f950a5e8a4598120fd4637e55b0e9778941f53e8be43df7ac6292d080f07fb4dbde6b63cdab9b1dbc051b9b982e8919a48320d69d609019ba5d53c031696f52e83694dfd6f359eaaf73b5a8843263bfa0913411cd4bc851d2002a49a45b967139aa89e0a26d0bfc58370a0e535866c933811f6f67b309decdacfb643c48ec180b9f2418d56b174de0020a27037bd0bca6d903b3d89d3e8f75445dea19c2021c4e09d7ef4e5a3d81cd879b9b11924f8111fd29c19dc9060aa98ff89cca8c58a94f71529652ca70a009758adad6eb82b5e76b65b9c3c8f248be4aeb48713cef2336b376ce36b992f71ba4e5897fb78857e1658ef88f73a906534633fd3138ef2f4a0b479f3267262b8a8fa12d2c3bedd073eb012e318805eb0bc5af3c16e9efecfcdf66fbec434a4a54d16493fe8a0222fbcf9dfea18435e4030949e86b0ef6817b78a7fdcec44f1a2194a68056569506bc458264a8f27f0c77728f2bd2a3cfa2f9f60ca14d9dc9f438c55a7089f51d0e9da568e73ad4a57a0b4a800ed522adb2df101f363b96daeb8aabc32eea96eef40496fcdf977118679050da003f1fc638ec1ef6e59051d923074a5d9206c9d6375820797863a4df0259ff35c44c926911b86ede9e7e3f324dc29124b4e8f81daa3a9442ea0b759fa8898547c6ef22cf83e05ea100dfbcdf02b84f9ef2d640cc032389c2e6415ce93b47fccc16235bbf13c0b251e33c5668ac3e68bc2e2945a424f0149b96fefd30eb5cd9c82738991c46147d4380a34bb15aab992a71ec0474aa41ab91b6d82eeaf95930303eee25f011938815900c9571dd209b0cef70cebbfe4a6cac5ec9ac8211d23ab51dfa204e5ab98e898cb82cdf7d32c5a762834c8fcecb7fe59f30f11625617947035b6a9445713e61aeed51a0712df157084909cf36c6dd47f1d3ffe0c545ae726f708b610b76ea18175a8b4a753d9435dbd0463dae9db31912cf31fedba9a5dd9feca073ea61489499a8ddbb9f92fe3087c5c998f8b087c57f58b379a70a7e5d2b3cfce8bda3176f1481943d0d81e4b2d2426dbeef6691c9a8581daec80b626b8d6724a01e1d21a5d5ca6904e07f896c75dc24200d296c55b88b428f7d4ee3f9c7854d31313f3c7f5a20e99c10a1aff3f226b825e55aa5ca37c2f34dab3055e0fc4a852fd5e99f917f5a6bea6013395643bb82e1d1b7767e1335baa257b0a7b8ace7f10a159b9083936b804013a94767829dbd61a93300c5df899d069e6e52624aa094f241a62ad758c9f742982d42c4f0ddc37e2c7f492ab57c7d2c02399ad33076e5a08ec39d011475e13b8c0941655896c6a4c32d15c1c36321dede034f7b9e3f3975c099a9761483a645bea45c63102d73a2d5d504638007173f3', '\xadc4e1bd358ccf3f855ca7b875182317', '\x04e7c5d84a0aa87bf6931d20bf0c1227', 2, 0, 'after_visit', 0, 1440, NULL, NULL, true, '\xe243b1eecff145f6bb14d08bd46fed63', NULL, '2026-12-04 17:00:00-06', '2026-12-28 00:00:00-06', '2026-11-12 08:00:00-06', '2026-11-12 08:00:00-06', '2026-11-14 08:00:00-06', NULL, '\xfb9d307818bc37a182c82d58552d7eb98202854dc26d647acd795858330e95fad5102d0305dfeb65ff01532194236e186d2ef03938699b47884be0a8af1f5339e9c46c7454b29370142116ea151bbd4ec01b48673381acab13628d70ecdc', NULL, 'check', false, false, false, '2026-11-27 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, '2026-11-25 10:00:00-06', 'came', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\x991f21251a309d70fe62fb93f38d00addf9f940f6c145adb4ada26c30608ce03aec9e6aa4bb105efe9d4d828e85a918b076442f27d61593e504f', 'example-edina', NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('765376e09998b593566280abb21ef2e6', 'fff65dd0ca8c49f0e258572af888839f', 'XADA-A9ZV', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-woodbury', '2027-01-21', '2027-01-21', false, 'taken', NULL, 1, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 4, '\x313935383e8eba75beec6bc4849656edef9992dc63c3e5de2a0795f0fc64f21a0a9f90306cf7733caf58f9ef882b3098c0ce77282859cf3d7c459e4989bd8473', '\x14aa977e1d8c1959de84e8d68e7cfde9f6ab6d1450a6df4b4e3f0fd928ca3de28002d8e0ad39398765db6f', '\x8250464d304fe3e21acd686fbd60e9158f19ee844a7583ce4c954b45268ed634f7014c6f7426caa3', '\xdf946e41df74519d475a187de3225d49a74394116f1cf6a880ddba0c4a94746d1185d79bef8a46325e0e581144d37d73b41f493f07cc717d0a1c346a75e2c3643878d141f12c764ba2b187846fd7a048f8cf31ca048b5b34a72e9fc8d81482cd0d382ea7d173cd93eb4ce48f90113aecee045e0566b34f79b1f21b98f346191a3edf4426792c5e36e223137009a6d2491ebae2ef3fc04888be0ba855d4470305a25cacdc023390b6a5fae63f21b18d75604a4e60f2cef0bedd6f7729a171649ec9e171feb455ef2c462e9349c8ca0b759e798b87715d1957d4d5172e31bad8ecfdb50eb112c517b5158da32c03b74b53a19d07bfa62da061da26be71f0483d3216d7bddfcec61db7291f92a3d0195d80038a4dbd805d0545eff0b180915c54f48905', '\x3b5b21346029f44f0f342d3bab1c68e1a3fc81b3199b06faeb8716b11cde54b906fb2d2c9fba7758ee8f4343a55020d13a90de02b178462445980e68442f25210e003bb7b81ff17cecc267732c7d8ef73d8926b4638693d57dc22892e1926e96adf668449cf80c92f0a5a2491a1efb11f85a4d0778af20ce0fc36c9ef06062240a973ba4c1389da2a5e41cffd88c96e095382fe84a37f2da38b0f5f049e72dffc6137815fa36a5bc418c3018da066e747733a69398dc01ca7dc3e12ea579e84d7b2a4ab5e268289dec14768c45f041d3b0ddb578086876f9e22f42cf045bde2d1894b7524e3da25348b9ea9b8fa4813022d36fae347d9f29f19aacc00be84d07951ebecb27024233a576099db3525b6c22288622c15b7e2e153861a8328f9876f620f564aa4db5f9776bb6520bc22c39c9ecc8ef399626a18d9631a973b46d09276b0154f7c82800920b27e69c0153625f8b39b6d1b10074446360d4d503dad76f257014578ff661569115496c42a3aad15fc906b9274cc97b7c3dff1ca07e6b1bda741d0db7995f9a9ed1945b5b361eb8fc89c8ac339a1f2f92bf3227b2ad2b616fe8e2c780ee2043d20899db21a6572b35948609ba99c7528b0859eef9bdd96c59f770b7d06e78df1e52fe760fab5f1c5c6b586691da72d7085b09c95e018076e283b3a9fc05c12b1b85205bc3537f6a01d8a3972a4e9d2395d2c7d05f2bd5985db1042d8c0cca79bb1dc19285a268e738e6ccc1bb888c7266fc4420473b1daa4ecac284f3b4567ace0efab20bb45661c116364d0103e2ac27d95d98b3418fa51f7daf1dfea51b43dd795d317b2560ce531e4df89e673234e4714d8ed3f475b2749d1525d749f65148f184e3dcb7229f4b70debca9bf6ba2a9a511f62bf254554a11b675911a3a2bb904d0002a7156402fc5b01b82cebb87405b5ac76a9c58e4d173b9802f44dacfc01ab2b2915d96777b386ea1c76171b85279bd5b2140285729a8197ad652499fab1faa3990ffdd9fb2d0abeb2c936958bc6b86eaa3e54c4eed2184b5c465197a5d8eb7d1e6e57b422578ec19e807e6b4dac5ffec72f6262039e02a4e9364a29c48107395fcbdea1af0cf863cd27bfa580703cef87ba1c71353043fc2b4675dafdacefd0123b27a95925817e06b8e4d94811a9b697a0c691d09d3fb146194f8018c9f90c704059999e3c8f44b1273074d6d97dfe12383', '\x113e59d95546ae269cf0ba63b5c26092abd6d2bf9fdb030e2c9ec96f866048e299afa8cd45c3747639b20af1a0501f3ef569b623025c4cc0e9802c4349bc902cf302f5535e739b394c211d9ab09fe60b2945df37b5343dcb46d6cc94d5aaabf552593fb098c44e499f739c0cc1d9342a727d4077436defac2078a5863758402c350fcd063bb15e6744f8a8b556c2f59cdf645c180d3dcf2525570ff1f7ebedd896ccd685eecda16c5d8dbd4e52831b4be35588d1292b89c783108c0fbf7402f1d9d652e0deca6ae3fccc87705b66822feb77782dc737278cca308432fbe301ef4f607b6a5dac9eb94d3dfbfc59cd184bf9942a4fa79112242b9e65caea1240d5e4e64c2d9b503e9bdc10f58b18178559fdcf052d0ce7913a0590a2d52e2736208e5a40ee95673269f242e57f63fec36ff24100ef48ed09d50051dde89a811a2ddc28574a9c65f144d6fc5c4e6776a0e8c83a11ceb0c4200407a48de345b4fc25550fe5a23c3498371bfa8f40c1cac0e69279863451c72caadab4dd349ac165d7a0296e95492bbe7a6d29ec881b8b50266233e6e130a251e70557c4586df10fbe6c42582754e4966d22fd7026da67f5184567fc24b85bdecf6b46545e24af824863d325a7407e11a3e0d32ecd1df84ebca0eca69dcdad1eb548778f2e6eaa689ff6cbbd8ae9d3612e61f29111add8efaeef9ec6a933ff841c73322ee6cb316ccba05b093f4a037710c3b8bd08e790488377e7682e674a2246832d2e774e1aa6828203ce26477547d9c3d0224196bfb1199338767d8ebaf53669d953ea177db2dfddb1ff4399bc88d1944c274e4a81e195606279e91bc691b013e0e4069b3fb27b6407989dca13aa9e06f091366a207df0e04d174f86d7ce6a00d93a388641a52410c62172789cfa4ec3639c8f1d9517c5125f6edad8f1badf9c7a6a7be821dc9f48d846a685760fb73e1c85b8ce3a6d04937c7e4d7989f8be13e9820c7db9f1a3b638aaf2d26680fae1d3bdba05937271ca37d9d10c0738a4201d01891a48f7b48fecb2e610509ed5835b5b06c553cda3410aeb5ade046a355e1a1c76c2e470f26f7a7922f9f19d83e9ebfbc994dd08b93c0152178d1bfd7ef904f35520938fd3fa1cf778121e14d97637a44454ce66102b2b28039f10927f70ca4f72431add95fdf3166b62e1a33c9b81d70e5dda9610dc49b8a99dbc8ea839185b9a191fc802050d05a964bfe49c178b6de3264a368e323f0032c891f003a9cf688ef6be42520af375534a9db97c9e4adf414a9d6281a6ea43305f5e818de08255d59a2e028d8430ff81fbeb752df3b62871bbe1a1048e2658a94300e139988ca03efd0165df92ce077a1ce98734533d4c0cfb156e86c7c2bf61f570ac76d6341743a8e00dfab12d45edf489f12a1b55f3fcc4a2d1c45c27d144807ff32a54b2720bc193a503bbc43f778bd2cbcb670a0a3e6f68901111c433fab44170efd11c8b75e31a834e403977fde976f7c9ad5434c87ca401ed732f6787736311a8d271d5f9a54a76e8b4e770575ac3d84c16ebf1a12d9eef97646ae36136312c4758341a80e57ec750a2a14eb3d86b4fddfdd86416405e32a2a6e45312f8030be4812206e4f8f73c2639297375b450204bd28c0e38b677444082344964a2cf21f8f904d94f4463da152d7a806bb682a7925c20b9d35449297a62e5f0a64648d11ffcf8089ed40ed1218f93371d672e99bf52c28d31b20fb87b401058389a78cefd5df9bb8a69cf1466c5ad88eeffd4ceceb0fa378edba2510f7adc99d9eb6edd67584fef75463a095d530cd9c66777594cdbf63c0c32afe63902', '\x18cb1c4444f00df4ce34c5fe8a9be4f5', NULL, 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xd289408801525c9e382c57ed3895109a', NULL, '2026-12-07 17:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\x5e20f1d50e265220fb1736c79651587f7b3589620519eb63a95ae2609d634dee3466c466e299b4f827579e8bdc1352ba83a6a795e9ab27067956c143239e7a37f9223ed4b379e2353ace8173dbb1a5c5f9a8dde5dca2d29f7efcc0b332c8', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('7aaf8ec0dcea8ea9610a180338a09195', 'de451397bc7b3b1669da8a2ebbafd285', 'E8EK-EE6B', '2026-11-29 20:18:00-06', '2026-11-29', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 4, 0, true, '', 'so', true, NULL, NULL, NULL, false, 'new', NULL, NULL, '2026-11-30 20:18:00-06', '2026-11-30 20:18:00-06', 1, 0, 1, '\x313935383c5f7bce781cdd9144d21dceadc8b9874b14c1e929c874132c6dd356d5757eaeaed8bfd1b38a6a36b6762e41227999a8335cfe7d52a0e4e657d033d5', '\xdddb490ab998f13045343aced572e3a719dcdab9a438c8eb6e51483b6e313e4125c87cbccf8564fe572dd9', '\xbb2075725aa58b46ca020c210adf3c83063e8a574c315c6d4ebd2f1f3655', '\x07cd26ba8395955108936ee9eb450a5d418d9f577a2f973a20abbfa1445493850b6ab99dc7443cd1a7f8a780663b6e93956d0d91eaa6e3b028268da662a08b003556df57b2556096959ae76fdc1338b00442cd6c38041982d8182cb0085cf00f6c5ce7a61456c14c05d8181f4e465fd3614aa372eff6a8a70d778a75f2211f221387f9d41bb9964b18229441a8458c28b665ecb6751a4d36f9931c5506a97a5d44b434fcb80ba4492bdbc7285b498f4eecfd60ae67e2c143f833e4753a3a55a36b8953c4e5159a871af5d7a481723e0965a0a0d2822beab972a0d4bd58ea14da128f808e27b2b76b96bcc2612b762a2103b6ceb7016c67a71aed3cff3c5d682a4ff0b41c422178b7bd', '\xdbeb37d1800bf01d0aecab6adf5d7e4d00c4ae425845aebda72d31f2b43c2faa8443edfd243fb853bb0cf17b1c1d0e62ddd683ab9dfd58', '\x453e70f2a6efae4c226ab7e69629cee20fd4eb6e9d33ff6ed1c404406f941a790ce35b29f9a92798fcfcc286f77bd8c3d1ea04ccc1f2ad66dd4df52a2d8de58976520c7f31971dae7e6718ca5c9aeba30ec85eee9dc08fe651af04eca1ca723ac67d4df3dbcf8e9e38e773d9fb04d9a77189f2aa42e73c5047331b2f6f89f2bb4ce96bcf75c800d019b488b82cd31d3ff36b06044a318c4b9a3643574703f49be66be903cb0ec6bda6d287fee096232520932b010227eeea5354447d19db42128a6557a031a5cc99d5b94d79948b41dfc61a63d377279e6380816f6433eab4cc0a9ab004c4415dd48df4dc1d7fc66d6aa0ea65c5a6c2019511a977a2b1d897c979833fbe1dbcc60ebfcd0b3f350313855c9cd2a01caa21bb59cf8aac45cfe03e3e0b59a1cd4bcc8a8b1dde39dde2314a789c34bce959a5db8b1fc728299e28e75f384f54b4cf0dc6a8a511dc763ed958775fd17e808f00889343a8704a4990dab05dda7fdef070820f9b6f26a22e6875e9a17ce153238cd528b242449545cf15e4f8de23bb1453daa806aa5c9aa3ce61ada8f2514e9da0aeac13442aab623447cf75ed05f64c9408fabd95861b3d65fe89dfc1b99b5fb5d3472d1ef9b12a11e1cc5728f8f04c4bfb9c773cfb6de119331415217bfedb7599ac3246166ca18c7f9ad3385aa33b8140d0bbe932a24cb5cd9b5beab1d40bf50d5c09d0a416df43b2e436d296b03a9914203c8d004eff57d4664a7288dc8e39a7d4b067e17b4e4189e6f3393cd9aebd63ba958640c47290a45ff39ee426de555c47233339a784afcf7d438540c731f3ad141ef6b1f66b831a9f5c09c17b454dddbfe281ae53ee0fbe9cbf1a70d596f4bf01b4aa47ea4e626eb4588751f3f5b3f718d1e5d57dd9408acfa4fbc36c5c8c74b9ed22853293b833e023a88738e4ec0240f7e20bc9026cf4b35ddad61fd5b8d02a2f34ce77b15934487daa4bf4acd30af95e16844ae6248c8a0e955d10879f104f8222e64af5165e24c2e6aca6ad567175fc080d8c2533313a317dd8be64c3c5afb6e771a882750e3769db7c5c7e1ca06b963d83928edc3bb5a8f7f6216d710b113d9abcd296fee35285ff29d4f458b5c478f164067a3650d4e1813bc293566f949446e178e6d74cbb93268d8a1f022e94364771a074daa9b22fe3f14ed91f95156d24b3daafda0a67b0a64c7d19a7dba15b8d56015b9c6960c953be0efda0a1fa25fc91acec9d2c4218db80736873ff0fd97b97831bae1e0c541bba25c5ab25a52c18113dfd2a71cd5aa2517aaf6003f49b0d44129d5f945977df2bcceb823a9aadefbf4fc0c61c350a79bb681ae9e3981552d40f325ab907d916fe41da9555ee2b4885ffa504e164b64249439c4a5cec87231a18ceb6d6599e0d977c2e63c5e477ff2056fa0f95ebea5ed38ef974c02e0135fac03282851526147879430f5ae1998c9ad99273d69c882f3d78dc900b103417517f3b25fc606a2b7af63840e8798349c5949d135ae9e65335307007cef745056d6305c12f1c8f211d3bc9e894ca078ce4031dcb7f784117ff5b930bebd2ac71c2bd2741329f644ee03412d1f818fe1429d1604e83cd1988cf3dd5fbf0fd615af601a1baa5e755fbf3f12c15725a2f96bb6385e978cd06b8e7353350fe5dc9b497896deac4c2378f081a7173273fee8db488362d4fcd97b8f3b4afbbd8b7162f79012dbb97f37bfe4e7347f4a66926c65b3a46cfc7bcf988c7546681716fbc0d5363b679a2d7825ec012a9619da2539a8d0d12974da6a91d9ed6d235785e1c1f0c9c96db23b8056eae7d94a51bad0301f25ff361c93dcf7d30b7175eba1ef3f6f73d599671b51e1868a9718896334f2232c654d822c129b1665b45a3a62d603ccc2d7bbbdb0e087d1984eefbcfda70192b364173e1ce2ebd3b23dfc6790075de7c78153db84238ee894f1801b0796973b541a156080dd41fb12b23ca796518e614c97292faa11fcadf070fa06c351b11e36b7e66da042787be71dbbaa1961aa7daf499cff93be7464e9dd0239f284110a0ed9548ce53c735cee58ef8380a13f32b4b255e1bd68e1b162bbf290ac198e399a4beccf7cdd34eff8397575171776ecd7544c1663786fd09bde8c4dbf2fc3d24e1227095d108573c977012f7afb5b231c0ded86aaab8b9320f9e4fa8920023c33e8c53da870cf6f2781de942abdf566e8ee9b958a54fad66323a21d42e78f7b6b34bbb51c42f40e49e9eb5a32536e842241b85c84d16073bbb083e7663e0f495442eb4c2102aa1fefb237d40a229400cf2956b4b368c400a5954887c56addd7f5ae9d308ee635345826741d21c9cb6f48512bbc1ef78b9e4751141b131c5381a87c46af176c501fa6be628b5dc7de49a577dadb5b8a2d50ef5f761798d14fc8ac3338588056ea207bdd2f78eddddcaef9a18d265d563e2456ab2f25842986a36bf3eaa4c3b439df1a6009fa7fa15cf4e9e4024ddbaf05ad7409e1d33ba7c149a397f7fe5d86acffb967c5dc64a7ef531fcf45e2091dc37ab202aa60cc22ea8300706a97cf7e557c74296e9349c0b67dd136a221ea7b7bd448e60', '\x35205f11125677507ab6cb0cf401d046', NULL, 4, 31, 'call', 0, NULL, NULL, NULL, false, '\xd645c5a330025e55810ff9422d708a3c', NULL, '2026-11-30 20:18:00-06', NULL, NULL, NULL, NULL, NULL, '\xb91b6cdb9230462b132c6f9e637b2244aebf28cf67d841390bf57e48706c3f3ccac30cfc0af4db964e5f244a10a8ed8c721ed17bb754a575b7ba149f38a59217492bee6e6cc35cd75f959919261ea78956ba02bc4b17ce178c3139928169', NULL, 'interpreter', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('7d18c376d689ad5ad30fed7059613f7a', '1624f885efde518450b87b060b38b52a', 'MCKK-C6N8', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'so', true, 'example-edina', '2027-01-20', '2027-01-20', false, 'taken', NULL, 1, '2026-12-04 17:00:00-06', '2026-11-30 08:00:00-06', 3, -14, 4, '\x313935381daad15f9f73f52cb12dee13dfa0fe21606fe99de75347a0bf8fe60480dc70292684fe5c840c9b745047013e629b7bf7552570c5099e463889fe7cd9', '\x34abc344840f48102d720a6d2e8694a3feec5f466e75c379eead22c9a8ff58a7b265600cd2b5b1fccbdb291c', '\xa5fcc40c1b8b873d3d126383c52cc27db7bb96e590f62b4169d0c74d09db0e39d49cdcce1b08c1f1', '\xe71ef191742eb23204c886919847fe83e26adfddc0fd5579ea57d0aa9b34e66bdb7baca31248edbb680188b931af20938f0a134ede136498c95ad1d0963e9366ff37143dfa6a378c07b75ca70fa7de23371cf1ae612f832a9b44021235c0113556b8fa0084433bbfcad362ec582e09f586c76f250c1b0b7315cea2f23e7cb4b2e098cb88ef41990021449977bd37812803dd9814f37b0cef59d8f3ca19453442f14fab8121d7dc067101db782024a7cdcc96c6e65923bf35577e419ded92912283adfc74067ca883500251811d1146b4f1d0ac5dfc11cfa8e282e825a8c81a98708a28cfe236bcd602c7e925a7317d94d6268fed3354440bedd553255b93deebe2c6517ebd47a2068efa693403c6588cc8e7c9dd0f6a0bea15ef90629aa9f1a64f738f13b82da7d5d432a7d03b1414a53abb950644c4a756a320192c', '\xa3057a353d5bf1ce6d84dff5c62bfe57e6cd9d7aa603a2fd78cec5c6c3d42e7a16e0a9f281366aa910856b715188393a47b751fc7c0271e321b54473b0783980e2f3d86bdcdb26484298a949ef815caa85ad9fc569721d023260688141889b2d6daca079290a6d44cb0335e1ff88ecc63e03ff2aa942d361f634e0708cee44874a85219b9bdf784fdc7001fc72fca42ec42d9736591805fcd863d12f631e4cc162bb66bba660a3982334498d42e5d8742c98ba2e08df1896429f867a047afb83c0e8e2cea50c15a8dddf4e409793a190ce570d9c663745428c0f88da4ef08fb373ba32504380dda982d14a39d5bf1d4beb988e5445eb5b0c811b5d1cd072f25ac1cf9583d5eff80ac6fa6b8d9dddc0d8828951fc0878052b53a8b58b4861fa1176b04bbcae6fd523fb1407f2aa8d0fa832b712c62ac643d66b55fe309b512b85c4bd3f6693e6145c2370a32f6526dcdf8d18dac8190989a4364f466fee5e49083d2f4e33570bdf0c5d7e61fb62de6888f9f150765fd10145626569b9a5aef9eb88350613216722df7423390204ea554a2b9282b3f91a898f108f29bcb553197a8730e2587e8486b48d7a84b3cce1814fe06417728344a378eb9babd91675318bfdf5fa476f570351acc361a1ce8f4d157aa2d9a2a3666c27fb15b32b18b66f778232228ed7406f22a2516ffb831a9b453812a651619bcd3266716d05e51f41ab9249bb0fb0d5403f66fe9354ebbf3ed0c80cc75a360e4b7ed2236088225e6620a0c8391296fbfa8fb76c8b084a6a961eb6f8bdb464427b7e7e968ef3141417e71b6d94da001427ec1e6d386e136641362a1c77d4439e41bfd75f7790ca29d3a9f39e4fce8fc63eda43af3c707f57fbe357e33909c4991d4e41ce2bb4873cb2d531e44e51c8bc6d43f2e7d4336a4ac95c3c136fbd810242464e58da0b462f66df02728c7d40861290ee5ea8b7911ea8a640958f4c12fdea0997736097802b933878e95fcf65b663233c4292409e66bd2e047d57eaff07dd83875923e72c26568190cbac79a0fda9d8599f2574f2567594b4e9c00b547550e43eede0c68351dfed52091802e155cc3b897bb3b42c241c95341f9ddd71233af8766430ac46910528732edd0e29ad56ec9cdce172351d1ec2d341339f0ffd9b13643ab12d86f16dafb2b921a04c45ba68565a3bd67e66fbc1b73e6107779129e0c67ccecc012405', '\x2a099be76762070603ee188dd42770c197500295b80c92604beedad73bf556c030c551ec8be58fba3c6a158e4eb5a557b59432fc11ae6bead3932b6af6427526e71748c07ad5b82f49d53f2c18311b4422f8b12190359251a6fc2304b405bb7dc76b2e95cd0c6f292ed353a77a97b98ff3dd268a4565f6139b06938858636b9f53d99270a9416f4aaedafb5013d41779ee6f54c61bf22fc321f10fa7a219b37ffe2caea937b1ef052e42cfe60c9b486c3034c873e8f34f29e0d5d6fbada0f511b55a7c7b7ca01e6622888079cb69a6fc8bf9d2bce5c2fd367d9e3d234ab924a655b5a2c01e2ef09bc9419913c10565cb6f35d81ec6dfbdaa2ffbb4e76c944938862bfdd3c0981f5f686747b1fbee82bf0a56b38895dbf12b4442b4e5d9886cd96c784d8d7e206bb4338c4e508a1e9d61613d811585a85ca4b4c32585fe147646c788acdbb61e5f4b10ce4b91de61ff7b9548e224ea5f4515b27d9bcc499e9ffe87c72862f900d96c9659fb53fe552c32de7e86c8e799893744a63288646b81f16ac6008b8e01392e4f7e22c90c3ce3ee3e212832fc24df0c5819d30fb5871fe00f3b90f71efbeea5d1d077f6a8de87a24500b7d66459346fcf3bbff9fb3c24f9b9f192562799169401d440347da453107d64ca0a3ebdb8a7e44505fe94083378e152281f56e4e358785db0257ed8ccd2b66fc416b6011d6e9b2442c9e91a62d2418f234bd4b3a34a65d1e0cf7804742909a10d4e5a855941f54a1743e273dc405679b6e8ef82e4c438846046026cf5d1365d606134c030831e33d39091cb9a072b78d824cfb9915f80f535c63490dfc186e047311123ca8c733a0d178845f2a69bf908ad908d765e4b3354cabc8bf3d5a9c5c3550412e5fdac60762f388d8bf42f897554fa82748f0270f434162af796026337cd47702d36718304474756e31621808ec864c2431dc7e45ea4017d94dc6487687b13a8885bb1b2ddefb45e43679bb40b41f25c098c330f98503f3f3986904121eea891d8d4f1b8c78f89cbde3404a0388191f52a9f9f5550f611d30e234003512322710abed7d8a87d0243c5f706ad68e3de06a0c2f07c75c100b35a0f8275a2f519932d2bb4ff40e37fdfe3ccc637ea307f87d7696a10b121a44e7142936022fdd7a891cc5bc4c7490ef0518ddca46280a1a672ae1eeffce49f9b66025048287ea8fe3d83658bb3c09be3d77c3ec0bbe6928fb2a5d8c7535bb9f3a4cc39949403eff187657bd69a61142ae4895393390e6145a9857b2f6a3a0687169127e8d70c2ad3d5c2a392263cd0679588fd4b70d327a66e7c13be252cec2836310d433cf35705bfdfab51b6bbed3989e25151934f5c4b242b93700081376302e5a460d9c0ec146c700a9639f808f5b33c3b28f4b5a1370879f9a41490c20be638760fbb58c2b712a69f6e593d88d5d36e02c02575a7a83e9d3d2b108445f3ecfcf6730d1306456dae1be9e343d69878ad93fcf3621a182f9b3ae9de7500070d3d4712a803cfcf12949237d0d1156493e1890eeeb6cdee50196ca55f275e2021b1233993336c565ea3dd4d036a2e3922bfedfd4b47182d4ce8bd69f2c530523dfecf9a50ea51ca1dfa5fe6f04cb0b8a87ba35fc2bf26d12dc5485c74449d525913510d288791507b8f6f419712475a14f1d33c135d140d023bb93d0b6b8c6be360bf3193c30fb211c40cce16e3547c19d36f7943278d64d3a01c3dbba044d119ee574214633e918e2af12b7902a6f1a759530449bed24215bf8b06337af9b6ff2cdc371bbf4f92638bee17fdbe1cbc805d4411bf0cae184baa282a2be30a67923aca', '\x3c193eae3d3d09ee097f317bb4693efa', '\x70aff3fc11a23b6341a47e1e6f8487b1', 2, 0, 'call_back', 1, 2880, NULL, NULL, false, '\x53b19a1fee16b0580f776de4ceb49a50', NULL, '2026-11-30 08:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 08:00:00-06', NULL, NULL, NULL, '\x0e2f8a6176b6f1c5ebf8ebc99f15ec3a3ae5bfdb91184bc12c6f7ae2a1ae62ac69b8b85736fba1cd9190bbac9de567e76e54c27851577b10a55a47e829c6abe73dc8d164a8087920e9fad1cf031e16c58a2457e566eae09e03cb3729d2b9', NULL, 'check', false, false, false, '2026-11-29 08:00:00-06', '2026-11-29 08:00:00-06', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('7f0e4602bbb9c20b46a4bdc646170b23', '7f3f1ae85d8528f22b5e2c2d713f5734', '6SN4-CURH', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 4, 14, true, '65_plus', 'en', false, NULL, '2027-01-21', '2027-01-21', false, 'taken', NULL, 1, '2026-11-29 08:00:00-06', '2026-11-29 08:00:00-06', 1, -14, 3, '\x3139353886b3cd4fd07ca3d0f5ab08fad2f44ccaf88e1393d44b2ecc0c9de8defded85add9be087aa4a52fb9973da599b610093699108c7fdbfe5a8cf5af0b54', '\xa1eb955b83278604803fb4d123de59d1ca0556abf5579929b326d6b0259771231e8c609db9dd6a520124', '\x6bef864a4f7ee50588fbcdf783c135b291af40188b8684032f0cb5fc6b9fd6ee10ae6bf1247c3455', '\x28e7627ec31e7a4806ef1ea2fdd4a4e32b9c0b9067386e946850994ecdc6ec410d68599b471a22ba981ec2aa195d151f9fb6233e542b54e759a3bcce1496a14f4a0f83a20bae52f774894ce61794268d43d524c8e6714ce2e675743f88b750c844fd0a679108e701364fb20a9c444cb5a5e28f04c834ca92247e2c2fa487858288600ad2c0f753f211e7dc1e0c65dc1fc0ce42fbaecf24f1a4a8481d219e244ceeaf73072c3bf7a7cd2d722569e19e79680cb2d8fb7b3f71966af7ce8758d53c1738c10a2b0dd1862557bb667214d759fd2d70e4b56635c3cad785c8b5e7b796cdf3c1791317ad0003078d7f31ddb2284a0d34a29c0571031b406236b633423c1ea737afba96d2693697ce01eecae21bc934af1ab53564918b', '\xb6e2a852155bb7feddd950a942bf24aab1945e9d9a8a24239f8ff27ed0e76305ca5a71ce085582d003a5c9d81a2d03d6d2d15dac556e03d3be75e7c6ae62ff0e00bf86e480deff038db99f0531eb5aa856d6e28e90eba670e67b445e9c6b021f8e90d5017b982d03c78799bb2d4a7fa197073c54a4c5bca08631c2dc1bd899c7caacf5843008d17073e75aca29383ecfb4aa7ec789c06d30cd0d40b3ad47417c83c767eea9ac8610cba17f0978f81a4984ca97cfe4e89977927f8961f6113b1c5acf9e6b15d56bf58ce2643fc57bfb9518ec91cec3507cc15df706e0f3f0e53f1657e6e7e5930ed319d12d23966661d3b2c62c1537a61ffbe06de7531535f1c3c5ab493b34d5ae94010a8a421fab7f6657111e288e266ae818719585d34b1b2bd3409ae57012e7497287ee41cba0a8fd0feb2358b0dbad202bb148aa2499e056cf4e845a812348f27391c31479fab42f61a1840c3816be03d0b5106e04ae7635e6104a21c656d5a155547f18a04c5e032f854867d568782909ce41269347b124b48e879ae684d37a21f6d789588836fede9b736ab880bcd2550f0a84ddd9309167db392a7e2462ea3a62d664da41c249d15b19091083a6d78fb2acff35d677b02131fe39d76183960e1eb2e37f2dd0d1eb154d215d232e2b04546714fe20d07085972bad4322e8371915251f9422461d3920b5e388bc3d9bc4a23d4bc1aeefae22b07e8bef4a01f7e017755200cc2da037fc312755b5e20bf4faa85fd4186d717d30a943c7192ba74058ea9c1a9c667531117ac519d86d69c7d42d8044957ef83b1be6f4d8a5c935da43bf9b66e18ac0488cd103b083079d5b34c15d98c7a914d303315f2143fbe27a69164ce031fc2e053868d3b4debee8aefeb60d5f399535fefa165b4215ff1e787734311cddc5ad6c3186f89c49d582a4208340f3296a6fa5faa01795ec9633203a44988f40549acbe75bbb7f7bb22595e639fae8de9faa9d0402cdca5f4631e889095ff6171a8bd6f737928591513b812a1dadccd048c603f506fc0c654000c6a3b876d662df81050c8bb2af67263cfbdd975478d93a4bdddf96e0edd997488017db2c78d11481439ef5a8d1635ec24846330f7d02b6b86303616c8035f0b32aec8088858d8a3e951659418575dde02cbc8531d3287cbf796e04d64b3116ce8282d0cce807f8fe143b313cdd6de27b1ed2559b97a1bc4f', '\x2c7dbc6153ce6841452a9c44ef7fff22ffc9b270873df6be90cfdf6f283685b79e0dba1e7f57d3ff175bfbfb006b90b6315d66d5c95713127507289bae641534e39a29e9627158859883fd26c96ab6735ed60f179a26936c52cb3d066fc77b2d805878bc95b2bbbbb3494e3feea5e57e71414e568f7c0d81d867c49113a55665a48e29eb9fb7dfc74e50279cc02146552dd40f6b24a92936db63e3837fddc7f5e396ee22e95ab25b73f376aca2e4ee60254ea8cacf54d8e0b3f21c11cc46e0e244afcd5117bf9b69bbbf848b67ba731f8f09bc9dfe88374b5875bb5cc3f9c4277f5292aa9d21739ca285d87edcd2e777e06106da92a0eee226177875ff9e22b45558d11cd22354726f79b6e0c003db27b1b8047d7f18dc3f1dbbc0fcefb77486d69a799f4178ee2df629152ace3fd9c085f47b7752e27fcbdb53cdaf06700fc7d41634e62ca14723252cb25a3c829059b82eded495b81b73ba1451cdec9ec1184407c50546a4239939c5f7ba7d58c95c5f85506b59306d5d1b2ed8b1382d7691a4a60aa9c51c9f5c6ee0453173ed01b89058a4f99c458093e0ffd661068f030d3dc6c9ceed72333e388bb7a6d32bef581ff150936874eb99361e75ad596fc18bfd1f33ffec52459537167a9c4ced1d41a5b81bd4c9d99d0db93b7b4643cf4359a424c5276d6e976afb2db99caf43c53ba06d655be719b2457b233247110ae14759c266f0c1fcc20ed60254288f6096b34dea3d55761fe45101b3893767f8078dabac5b55e057fff1156381e02b55b4dc436ad05631e861508d165f84065bae9c024304c63c58194369f294639a7b7381b13b6b8f50dd36e742e663a0c2c3becce432712d6993713e2a899b1313178d2b4f0e4640a85e6a7270592c0cc869ba93ae034c1e4d10c50f399042d34f87a3eb380a7c3c55b576dbaed9a1d85a7859e365faf3ef4623cc2b0768a3b7a029aea8bfed003cd71f3a35f01eef4e87c33c461247fe0865945c17ed2838cde7d9ed4eb0c23ccff2f6c149f08bbddfb61a1c9c1f92a14a3f58b25c6c3d4d3feb9e8ba80058aa38bba4dadd97612c46a0a03046b1f2d84ba42fb88cf6240d720265bdeb3ea521a4c239f5e2e80954e1b7b21417284853473ff3db8c13a61cec6498adcd2929ae01c5bb0d8b6ceb9b66c25b2fde1298588551f946c0d6a826d8d98cbbcf9f990a0ce282583a8e3166663fe5463416837040e26aa8bc0ca48472376b8c7e6a3bfb40ed40d38c93e7a9ef7a0641b426597386207a677e2af9a625931b785e7eb55c3c5575228baed38a449a4b517aa84576a110056d5d479014d5046476cb1fbd98bb0a578099ea8febeb8367f8b0ba65bd69bda94353aaef5b8eb82c8bc81b4c5b2f7a6a8122a53f8c434597b0c25e0b835b80ccdabd188f81503f6ae9988010ba3641992dd5f267c2903cde9a93a64cf4402e546c98ef4565cf5295fb93925a14f5f270bf68e49195f079128c5eb41297d5eb0552ea2e03c7a8617edd341f9f446ffeb0c551da66212c695a46a04139871bdf871e0eacac1f963fd37ab718bdfc1009c2e608c5284c6bd7b41ee372f71983bb7bef3d772c3cf62099bb2066e0655261d8854eb43ce2b14f4ec1201ff1c0db0e534e769d48eee1ab641622ccfa0c161d2d53076f8086ba42da76f071440b56276b87f595e54aa1febfeb32c92c1f9131fc4f1bee9d1d5087df4282401c051c79388420897165ae2c5ae9b2105d54c07241c852e3b750938b617f28818c1f72364b57e4200ef366ef8f828281cec1ac59c01f96866c7d1bbb6357b7a38994b537f97a9609cb9717d9e7904a51740bded56c83adfa90bb7d145db1e8a0cc314e78bf66b6', '\xcaff798fd74fc1d6bb59625c6b60824b', NULL, 4, 0, 'clinician_calls', 0, NULL, NULL, NULL, false, '\xab5e4db1ae56ca156c1faaff3ee6536a', NULL, '2026-11-29 08:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\x9f06198b1a573d25c67d55ff26b4ddbbc187988cdb073335cd895132dce5a44c0f2e3a3fac4f102747f92062e0529fcb63e29045589da262ba6adf9c9de69623b1768dae909dcaaf2e6538987ff0729ccfe4fd0e968d2252048c6160ff26', NULL, 'check', false, false, true, '2026-11-29 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('824644d105b2988d5d67a872f1ad9dfb', 'c2f997370ce020f4e38befa1a6484800', 'ARYH-FM9U', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 4, 14, true, '65_plus', 'so', true, 'example-st-paul', '2027-01-21', '2027-01-21', false, 'taken', NULL, 1, '2026-11-29 08:00:00-06', '2026-11-29 08:00:00-06', 1, -14, 3, '\x31393538e4f5868978be6bf00760f3bc6f2c61a7b640c5f2a3e4fb3de733c78090dcc558e24861ab0d6eef023c83d0a37af549aed7eaacc342bbda0ef0fff5f4', '\x081cb52cd9ff22e846276972bb3a4ba067b30e7f59ee907df87da9428c3d6a8a8b3d9880600be38ff8d72b', '\xdf97a3ec27fe95e85c93ca47c7aad4025fc319c82f8f54425dc6086d3cffac4fa737a44886ede68a', '\x9b7642039ca9ad9b6ffa745d0d52a8acc607bb598dbd0e9d063dc2b50eae9559600653fa01c3105ae3fa92e6f525e84fae7b0c6df4b31d52eca5544570275c6613b4c13784efb2bd63bdfe7164d0eb6e15e98bdd021513aa64d026e1747e5eefe3138e3d8901b8283a5db48b9ddc0099cb28517d5bd518e916a02d443fcaf3cc27c698f682464bd6992544cb55e67b466abc74af81f2c85fe7105e03cbf2a2c01727a11858a4c27c520a4efcaf0fa7343ae2403d3dd1dc40fbc2b76256fde3ce3b003623a692c8b9dd974db65d65aad43d092c0d2edcce4579e35550908e16f448cdfcbc588d24fce62421501bb839c653a1cbab763b2ee989d74c5fb61891790918c9e930433ece4e2ecbb42da7a18195cce81e4d400e26a9ab38e0f7607b95c4b42d24523b4979c87bf056ca914899399ddd73a9a07a11eff2ae39c32a0af23d95982f447da3501bd405a28b', '\x4ab380a5cc6012bdeff2cdab8620efff5e11ed934e936c9835598700c099799bc5095db9115cba3869279074a742d9e09e47cb66e607a061eefd8f9aa35043fe22d847918e46cd1aba9f15418c1efcc0b9aa9b0b9685b6aafc80bace0cb1a562f6561868c7cbd104cf9acef286255ec7a1c383943363c0858c5335fab32239e29acd029db571574a0e296c4db15b49498b907e98caf380ef2ce8ad2232fff1cbc8407e7d56960a48dc214101e9e29e476648f72db7c06fe4333c26e6f5bebe677125e00a5e9364f19a7c69808374f18f13ecad700b3c7fcb88365914e94cedaa0d81a9c3ef0a026e60d2b183f7f384ded6144e24958ee0acc01d3ceec55a82beeb848b48076334734e7a44c066bb8d928c2d06c592ed813ddecb853d86125b3f319134c99045dc858d655bc97f513aef91eeff253cb03e21c22ac8f6d1247609777dc09f5d2381afaf8c84d89cf5e9b8a7063fb7b71167bf071f3274d1e1021d00d849bce5aec946a0692badebbea04f5023f56226f793a9a63dd995088769583b1206dbde4d5a7d32b0403bb4858aa348087e08b013fdc68e9a7fed70bd113fafb4f37b7bda3844ad209cc734baac7011d29809bb1ed2b24cbe9cda56241dd68b631ebce8efc616d155cb4f1e2c7328e6629e088d3ffb91e739aa3fc881bdca7992cab5248461acfbe8fba1b16b4e4aedb9799fcd8b9dd302cfde032ba8b33403e70d53bec7c969454106f65acb7472c94abd83a004eb3cb8dd5dcacc854723f494fec19197c49ec1a6b691debbaddea3d6b7e541c1e20526acb42ee9dcc774b63d3c2d1fb15401a5515729dce6a07cf9038390b3fa0585a2df538d56362862956eea249a1aa0bfde7c7000a26a8a54eeef0c90c640685f2aad7add477f9ca661d28b32335aa39c09fb2fab267cffa9d743cd023e3f74c49f685bd8ad2dcf5ee7727fb2f8cf8b62187d52a20da4a5a8c2d5b43a1478eb2dab03005b49ee34363d731eee9a48ddb57390984bbfb21a396a8d6c5a213ac858297b3dcc31308b1188c2bae59e7d449768d2d0886f66e65a9818c9e63d027fb2142613470772569ac94279cab43cf7fdf896e433efe92227af8f8bd1b0028d5cd2ace33f594249766955e153984ca8447bc6d4ed363a287e3fcb4456e5db6d5ab600e4668e0763710fffa4ef53d82598c4ecad606227e17ac590f9f1b42e96a4c8a28ccc0000ff40', '\x165cf857bf8fa9448f87785ce07500e20a3eb3cca1365d304955dfa35f2ae0bd326be54ca2d44c0afbf8e7f2246d6b2881c75303f916244ebc5538dadce21c67fe2bfd3b669ce6242aec22d404485f6e84e0cccbb9fb5ba9f7bf89951f4cf6c7bfdfe10c90f1bb632399c9d33a4f1a94327f9be3228092fcd9209b238f6f554ebb41579c4e334abc0a87214ffdb9d7b56b2045ff9a158505c6a8c40daea9957a2f3ffb3aabf636e2913c24525a986e5ab8ad89f2be5fe645b6eb8b254ec9b9052b5f5ef4f95a83307b4fd83a6b5294b63f3eb8131484524464cf5e4ea5c61ca9ff20579ab8b25f33ab83adc549104942099ef305f5d7782d179ddd1f91a48a9023f82772354f7bfdc9eadcbb2a3ef17a9bd280e702bb615bb72d98dbde532d035254da7a5040cb13e7902e08be1ad491f46eb2bfeee78ba75f5932fddffa92d56021084f64b14fb673cdb435306a3583f471cf2aae786392994eec85c050d86f01556db14940f4b02a840a37bce6e8c611837811dff9014d6a784350ed77f01b624bc8ac2c99dee5a9edb8f830233889f7db4f64943baa264eceb7d173315d56e94fbaa18b448fe857e8effd6edaf9710c6db746f7cd6498cf6e49ddfea6cab44b13bf241c33dee5f7b5266f7f5a02660648fe9103032031725204fc4626af19178a3922ffe20b4290420d7c39b40eff89325d43d95d6d016da17aeb60d3941d0717fa436012891d69fb44f180e5edeb7485d78f2b2ee07889b73445e9c5a0ca73e68ba5220a0586622686feded9316da682007728c698cceff148bb2dbc546299444866357881ef6a553af7b7d197741668924aad2521b17ea9893e426bf0dedc8a939580d7c15c64c7c20f83cac2a41473c2353407880322a69f494223916710e995e1cb5ccbd2e5b552870027387e92a45a6d9e69dfe1a305dde140f053eb5f2c7a06951c0d2168f5f07724ba3f2a1fff9cf9555d26f7d07b2b07ef63cc21cb3af1a21dafe53a01ccbe0de06dab9d9ec69f664a6cc7364ae635d56f56e590432a51a7ea84d99437c5a26f11c6e1f4f95a7d915a0d69ff45b562bf9e11bf576ca817d6265a1ed82e0d18ebeefd2b8f345bdd9a6d2d7f28389566ef027480f60e1d30e8e41c1dd45423409248ef96da1fd4c984c8b9c00834a45a5cc63cfb14095684b635ed436a880743ebb52a9156ca1f2a94b466f08c06d9df37b3fa690f888f5668cd496ebf65d53d2749f2d2856101bdf3de3bcd4bd19a09aca34967837bd5efeba91fe07f144a1f2b2f562431359ead695f00d816384e5a05dfb77dac47eec7bbe073c5ee050f5652b1bc87707e49ffc1478786c86f4eaf3a5c333813ac8820b6609afe73cc9cbb1a3c1255a45b8587c225bb21b85c44ee09a83ce5e257bd891ff031185255dd9e1a7f1e4e763c343ee84f8303cc105caecb9452ac7e6a9ac7d8d61968fd4d225e0a0112217d1f16d309d2ef1103c0343966efc5de5c114a48cecda3627573ce683fa23b8421c84c3b51f096eb575e0342e639ee20db0fad8b9d3e78a7be0462e7dbe759c646474ed4c835b71e5f2eb3fceff15f4d22f55ecb22a3f3eea4b5cf6267b8bbac02f8f68481d40c6d00c2ae33922b2a5369d111d8492360d45627275b8d648a25c1beba27333f25348f8cccb1c8037cec4c8cfa16c1ec6b0faffeff787caf07085d9d8d5300ec96df574ee63a7330d8d5d65d993ef85bb8b4ee5d825d1c01e68dfc0b06c369f87ac3a56e47236a64d2746c68b7e9deceff87995762a471a63f5a39f389c8655d66c22fa0006d6c094c8fc8d90f18156886a33a28ddcf3049d38435709861abd4631d11dabaa57a0e450ae2df027453bfd98344', '\xd5b59f141b4343a0a4c626bc568063b9', '\xfa33a18f9a62344764d3aec84e5625cf', 4, 0, 'clinician_calls', 0, NULL, NULL, NULL, false, '\x3db30c890143425537aa824d1f1edfa0', NULL, '2026-11-29 08:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\x759d29a5e0a27b6c46930efeeced06837431a9c7d2db119ce5d4076956377d8875ed5efabf65760441705611803ef7bacab31d9d98213a7f9ba77e5ca8e8dcdb588a4000f7eabf0cbdf23ff47da536760e5168fb5eb340efcfc0dd5c2509', NULL, 'check', false, false, true, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('8522242833e5f8643aad6ff857d4213f', '862c71271b6e777903fd3b8cba186498', 'Z9B5-D8J6', '2026-11-25 08:00:00-06', '2026-11-25', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'es', true, 'example-minneapolis', '2027-01-18', '2027-01-18', false, 'decided', 'book_clinic', 1, '2026-12-03 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 4, '\x313935386897692abc1b330be0d0dd3add16844da95eca810ee259d960a5a33826e9422ef807b28ad46e487a12baa7c18d3b63f21d7e586d0048aad15381ebd3', '\x0c4ee28542a8b393d1ca88d348b747afb5c304476d277ca30e7a21c7496c12de0832637bdd55ef73', '\x1d62a066d168b346a0898772b2556314facf7b2e5d4c2649f711ca0305e3baa00c81ee76e65808fa', '\x73110da468635ee59e34bf794a20260478f98a426adf93601035437b23ac94d0bfe818f5ebe757703501f64127727fde2eaffd4a690e6b0649644809fb6fef1eb168a0af08a70b347004736379e33140ba3a9262b8d90fc2813f16f7fb4ff4c8200e483fabfeee661a6b507f5069df2f9475a2211bd1c695b1dac23f5a381290168f94c323745bca0fb63dc65912e824be180f32daebb8661550ca1a2f14fa20d8d4e8c3865e08b4a961c90062456c7b4ab1ae583ba48e6fa0bcaf80f425fe40265e1e1f68dfd329cc094c74dd05d1e251ec7a853c2ac4b1befec573f5f11b248cea6fb7c7f99e79fc509ae42fe09343d7df3e03179925696b7e8fcdc6f2f4d546cdb6333d59a0ad8730afd990fa660937e09eb45040fa3388f9286bc45b22377e286720eeb2a641f7f205fdcfb8bc3b4353959089be9e381d', '\x4ee982d7841f800b5d3a675bcdb386372c56caa57ab5270de9fac7c1806bdcd71534e82ddb624c473fce721c28839522631f141284bda6c2e3a91da8e59b7e9c83eb8718891610b470acbe67f308c6c34d0e50fb9d82f825f03646f28cc723efdbf0a7c1874837104437f9f6d94806434ed3a96d4318dc2137a8932903153a4648984235ffc1d0ac93c46e8b88426c4943e7d1aeeaa1aabc5fe6ef05280ce0f0fb76235588147c35667e361acd85312e73c40bbf192f67780b24d8665f3db83e18624a9091e092aa3a5f84d4420d10405d4b90c70b6780b6919e40218682687fa341b82a3319c321cdd640474bf25dc7b79e20211a860321e5f9d05b158244cda60af53de6ad79bbae6c0963771e4c16720e68fb6349660bb7816f62e06e34e8eee44b52dff80a1171cb6731aacf6e7c242d2345a379da208910d5d66101d27a1a402f3f51a86badc46f9c9c798d57ae0fef2fbcd180d5b0c9943ed44e3cb3a0c9bf62636ab6daddaed1db683599a7460b56b0da647426794de11b39067b990a01de9473148d7c7dfe5650ac06ef9e2470fab90d7c5a92f149b2d04745df612d915ece4944c50a6753b5a997ff49e7ea9634939eedf8fc73e86e5cce4889660ab68b26eaa781af6ac2d19c11687587bc3cde98c4cd386d2ab32d52483bc3b96642ddcc0355fe320207c72b123168fc72b7cd19b786e16e98aa290d41d09abd8ba4ea65bb8f635fdbb0eb776cda01b83b74aefd276085173ef56c42206abe8db7bce53fb68d3cc530658ec9623badd919fa724bf2ae394749f4777ef5bf34b5c8c05a93cc28156a65d427cb1bdef9764bdc09de6f292ebc33e168f400cd0ec26de93d477dc177417c0345787458a735ef13dd42f9c00bdf25fba1d1fbd579f53f8eb970ce56d0b48f356bda4826af321732310773085731a05dd0e9fcbaef1cc6dcd8e30a0ca2a0e9573378e26db3dbc164061929ffa423fd853c5567cd418cb9ab83738d8a7025ad2ce63b2aa06730637349177e0dd75b14a4780bf28c6821ce54482ab6007df6d1ce1e66159dbd4b63bb3af05aed457542cf22ea4a15fd4f76c10bfd0e43ee4453a1318811df53a7c3447d57f6bbfa10f5ba1be53c98f0c57b3996c6fdd4959e1dfdc02e4cf6f83f68433904d62b38b7d70106a91306b0f4fb929bc6c7ff8e139c87090d1468fa3984e6c139ec885f2cfadc99c7f75fa4e5', '\x713165a10eb390dab0b13a914e229cf25742b19345cd291052133454781a4e5809aa2b1825fb152d3ef94884fd412c363b67c4e38dd8d96f3456af1bc5de15359612cff19cdb5fa1da28315702c8fa2cfd148ab3799e0baa29f5a0cf35623221d5538d9fc83f6d74c8a3d113f09820a8e7f0076e013f48982437acf15c60059bb092a319a692a57ca9d4e2f30cc804c8c126e9464a09b9b40fe7379071e0b184dabf851b2c278bc06be206fc33a7926ca0678fed6af8acededed102a2cc3fafbdcd443b7a3030a8cdc9463996fed46119c68da0ca4aefa891bb257c34114d8949581f836c1ded08c453b0f242e5514be5cc9d61bafc438f6b44dfde5fb66b41a749319b5d3d9a627a9d7b3104b1bfdc6ac768fe8a0afb2c279dbb710097af28574714a74056b84929ce390ca827a4359884cd6058fcab71fa38e02da1e6cc33881a22f58f47f2d66c0fffd43d34dcd37d9703eaaa6eecdfcbe373dcf3224f11c52185c92c3484befa51746b8de443f24987a7e534a07d6a31fc1e2e43fcd77e0120b14412c2457bf17b91cfcc0698491eb7d5f9b0f12906456723e208074ef7ee82b76edc2b785e41ea50147cb9174a01532dfa2d43a937a8faa0a3638b45b5314db1981bf7e3de9e8ca74b5062f500fa4a46c92dab11dc7404b8d6fed5a738e644f3fda6828418c8e59f821df04425f6d8c98b9a16f0a9538cd8f6fdae14fee75931f069aa3817b78090e0ec6f8ff3839195b8d8257fb34ae207e127b4bd423ef89bf8a93172545d667175080c9de5064b170c666dea5904bdd49ed6a9f5522ad31ea0b835d7aad1da538698a632f146359cf18ff7acbdb2073c3783635f163809ac469a91899499c141e1d088f4345ac62035d6871ed755b624d4ede5030c62ca30b5454e0b512afc38284b765198f02757dbdf6b18461a57101159957807f6124dcc58e02e91357cb30d7f9b780f297dee2c617ec81ff5352c7dc680ad44fd8b42c8e8ca9200f4edac80e8dfdb022be1e87acfd09c988c6a50400115847df272149b876bb867c49badc6f86565257f08545ceb5815b9008b58e274614159c7ac1393f54b6d3b62c85dbb41abe2bd74f45a5a8c25d95c9a412a505c233d181804078ccb3dee6303ad88019c05ad118b3e535a0c10f64327ed27e65787f7368cd878b7232760628bce680209d48a0a4c124a02ca52836f3fae49bb0a73c1e4092259c3efcdc01ad85049ad45a62f9110c5ae8accb1ad5d143dea29554b92aa69e12fa3418ca4387c1c2ccf210d6228d727feb16b965898ccd0e380b6827d08221a022a8853093194e9fcc2511a325f2512c5342d65bc5b99829afa1131d2625748a9b7ef2e44d3a918501b151ca247cfa792b77ef90e41e59180c93b7ecaeba73d19105ab865a628e32db90e1ceef29690dcdb36794f84b2ebc68749bc84d5cfada4403450115a118f6f40b60254b9d6d18031a869baa99b7282eb0a2dbb7e843cf6e0c3d7b5e408cc830b9d0c6043678a9192919b20e1172027cb9908a2f3583ef56e59c4ea6ff6d81f4a5cc41af49c94d386786316eafbb5290990b7c186f02d34f5781af1bda3375d40243c9162e1a95b5b4535bbc9b553740213acf815b11b507705bec772fd9a7353bf64b621f3a3b67eec399fed03494f53343704b2048f1394cde86411fa2d7fc93d28bbacc19ea786b456461d8f8e9e993dcd1615075d2c43e65893250e9f3ade8c1e57bb2e8d35b136ff14b960a006d562bcc03f73c5476a573642c652232471feb3d3c726ed8d0d22e39c886f00d893425e023cffcc748a135ecec5286d30101e63a33bfd4', '\xb05a595883c98f67e27106c9186dc169', '\x6ac08fea30746140085b76cf4ee1ba43', 2, 0, 'carry_out', 0, 6480, NULL, NULL, true, '\x98b7307517cd641b223f03d8490a789b', NULL, '2026-12-07 17:00:00-06', '2027-01-11 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\x533c690d4eef2e5ff9eef72cb0997433b5fa3347b139b0f705bf570b50faecd92fcad9072bc9c8d61a97e926c217663e68c432a5bdb4452b751e544607089991507203935c458a43cf6c4044bb374bd6abb6048f31aaa44f7e3f76f855db', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('87e241b2b24cb14f4271ffbb36503b82', 'ea19325f2ec5e2e0e6943ae1f64be539', 'SUED-YJHQ', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'en', false, 'example-minneapolis', '2027-01-07', '2027-01-20', false, 'taken', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-04 17:00:00-06', 3, -17, 6, '\x313935386feae79ded324031e14d9f25d8b84fbf8c337e48566966efdb5165a6b0beaa7a0f17dc3301aa9fb4ce46d20bd73852af61998544e85630bee9954bdd', '\x4e901174d31d91f9f2a03a5575e4a367a9efb859400eb9056719f46edc23b0e3caadfe500dfa135302fd95263f', '\x430557f2e72a0bb4a98cd13669f3fb2fab1d72a928c7cb7b8efa32e956b6573234794dbdcacb2590', '\xac3f302ced60c1a6e55225e91524fd9723f13017e7ff4489ff8e286e36c3a690625f1def89c9551611e50351b7d9303dd2a66eec16bcf73e90dde06a44da4590653ef2c8487cdbc7ba01e44d40ca57d2bc467a6d33062de264b26d3827d4320aec8f38b53432988443b859700ce65bcd229cbaa286143e54c1647ef50b718ad43f574ebd4b28880dd6bd52623b66539ef3b41b12fe14ee818d8f2efeb9f2f5dde77f3f57ca802e0d4111d1a575216c0a469f5ac1da35a22806cd7a751ece0447e2887446ad35ba4fc48937e8801f927296b289c02d0d94f980e600a0f4822f23b4613f63dfd35a158838c0569627f972be973fb02c6f00cc680b3ed96152aff9e7bbc832980c3c92e860f053aa7b1dd10d2274bb2de7db76d861ed053979044f47b441a990e7f1efe9363a45bf1a68ddb1444a33487c86f1deeab43454bdf1e7e7df309f59e4f95e2138dbec09d88dee78323b07be02a5', '\xe6bea456989051ebcdd13c188afadefeafe5c9c4213a8594e5a671f8df62295db97eea87305a6187796a1268e20ee9e54bdcbb68cec5210ce343cebe00b562a8be913fb882c4985fe0720a0aa098794fc74191383522cd0faa2deef4ba9010990adff09445feeffbd70bf002d37eefcb7426b329e791ebad0eceaec9f9800ad491820689bde43dca84018e308226030f94fa8c9fbbd8fdc9dadc9408a95da2bdbeed369eb382588397a3c6b74ca879d58cf01a67e787f68b5dde4090d91e4a92d430b22cb92d7458c824dee478cf555bafc2f53a8218130113b869127751d7a57cdf89dff51fd236e71452c884ce8e01460b0d256c0b7ed8222742f0562a35524206fce4eb20e9d2cc2bc243ed972083688379ba9d83e909df97a5e9ccdd3220cd8caac61fc399214f2c4a5d29c197c11cf96de00acb3bbff76cb85ec296163ad206d6b3ec781f43c13bc71812f11fbda05f852a606d0160b9d2292a7e2399a0934cea9df92df64ddbb19633d53b1fd0c4ecd684280a5b7bcdf11808d5435cd3ed957ab3124ffabe21ea125e3d20411cb4f649214cbda4a647739a03ec6f1bf9097f5edc5d5a4cf3981daf8c7e83ca733b54a8d6af2a9c6a88a9d401a3512b1733e4a3255624a8f5ab201231e6fa2e10dfb18dae53c4d2d37df57be1cebfaeb5472da55e0d8e789385fd474248eaf8ee6f1294ad5a4608ee770143e5539c548b94b1154a4ed5efb36c3a66edb113129d82b2a620633f4c607352e950ba1e97d6871ce70ee7523220c534b2cdee8200e48cb6998c7b82c7ee844e59550eec96d22873f5e2b0bcd5d9222a6de0dbe1cef1c3b415bbd1af7f5bc988e9f509eaf2a2a44ee6738504baba75389f148a4d608bdc1253e39f4f1456620151f39e844b1e30b93153d59d00bf7d492b0d41dc6b3ab0a5c3ad9c8445bb2abd06d6b1e7cc0a24db81a5766b4a0428e05ddad9d3e4a241be3567d0bd8a3dcd567faceb', '\x51c9b5e888c8bae0ab9d7ea55d859248aa01f1ba13f56f900c477da561654e5804c8e034202aa9f9739bb15528dea2334ea4383aa43f837ae795b12707619c101c678bb3958f66fefd694e5ed354c7621ec53ba4d65e5d6e622a3be9c0179b87b23b144ed3740b1ed3c4eeeb42eddb0ddeedd99f26e0e6c9c165d22fbefaf18a072a3c0bea22319e80233d7f86b3475cea895da97dd4921444ccc6fe83c3cb1183edb6889db2f4646dc22aede10fa065a2b4797046729ddc2934abfc3ebe1f9873702ce90df82611bb7db67ffb3200f804f02516bbc14c8f1c7f46e3b0c5da41e0346784ad8153f1f285eda50e3e63e82c439addd54a59b8cc5453667de6ec814f674ecb3b4df2166c3a85868fe6f3ea3564a79948709b5c2210231950bed8be698ba26995fccaab97c15af1c7060d144cabc43f93d27966df2dfa0cbd82e76625b6d4438c378d045298f4b90d1f268856501fba8359559b43c418c956e861c933f34429a3846780aa74fbb7ff12fa60097b41b078dba461478dc148b60c4ffcca442781f6a595b0a9106499662d3c0e8634d86ab7fd6618917cfd5aae1f8c03fa78285f0fd392e75cc276b0800e970d505e7e71461942823bca4c484008033cc643352424dac2aa54447d6cfc91fb1f560236c330aa1b9278a7e9e0213037710579416008c40bb8a7bbc0f0603f584214227039d248dc879da54bd9fa3d254b929d2dc676cfb695c02fac9e756d5ba3835477d2e4d3f0eef6e99fc4fb1e267be3cee5e419f01ac2dbb87b14c77d637b9419951158974211dae61a5d62833ea52818e07465734e4d2ab565c7ee5b0382b6d1e008dc1a3a4d3527874dbf4a0939ec42e3f3e89ad5005e328c7f154663e4837eceee73cc6d80ab8b8c1c52b9e95adfea54631542cf951969d9e4dde72a4d50a6e2bf6264e35c7ea4e79b3fafdb0607cfcef0fa543a609e53f3554401f586827fd4272c01dd06401563e5319fdd5649f81545f139ca4fcced8a6ee464e64fb185948f242f0eedbdf0965543c504c3d0cdab252e04c03ceb3a633300beb51b54bc81bc32169af9ca2b02618511db6be93bad959bd4849ffb5b52b241d40e3f488fab48bc3173528169701e415e797f9ba499217ba01dc8ac2f36ef3fae1c61744f3036fad83e382df7d75fed651d10a23ace5b41404714130198c51f1f7302f33a9c7173d6deded0f27b714f1785020116254afea829b17c82bb2beccc1f5d9d554affee922cc0df10ddc74bda7fd9988ef4f33538fbd0382ae91ce89eccad351766639d5310a9423c416d2c24319ed7f321282b2a1cca88aa255fff6a29e9495185cc201de49973c11624076476ba105f780f24f76633108daa5145ba3567bc7b9ffab6365bbd880865b7d14bc2b10eca8c684a77ffcb19d15dfabc721d09884d0417560479420c937a0677def95b0c7326bdc675b268e5b25619438039062cd3ce050f72eb851245020077580464d6b4037a1cbd1830ab13618f828ef5f8f9a9164be6123542a77ae6020a5ac5aaeb66fa8b937ea2147c9836e364fe949856ecf22d99280a6a1f693b878e10b6d66ba044abc44127780630c0ce3795c412c5b73293cbd87902cd1a82f55a82113ee0419bf08a8d8cf53e024adeb09d13c9cbc945263c97e3f6075d2d5e5c7846a279d4e2bfdabc229c4d48675c848c8cc8d3540ce48c4110f944cd5ece3b8147d5142e2aa3eb93dc6ef904ed53afff6852ab3ddcb4686c501a7916cc25f039b89200baf17dfdbbf2248ae89e5e1925e6a69ea910b4fdf5df905754ba11da74b75977305d1e4e4260983d5acefedf6326094fb8f27f675334b5e684a6244c2d31a6901790067d7fc29af9a416dc502cad239d99beaa9dc2925cda2a922325c52e6af6c5e95edf01ff097d91f240b11cce3b284532163fb6ebabcf590d94e7100fcaec5a13dde2c1de2edf1066a46cd847023661feeed8599077c5fc4f', '\x95c492eb57a42cffcc38e64ec221fc23', '\xaf35e113380305eb243acb3706677a88', 2, 6, 'clinician_reads', 0, 3600, NULL, NULL, false, '\x358fcc8d232985dd31752e5a6a0e4f07', NULL, '2026-12-04 17:00:00-06', '2026-12-31 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', NULL, NULL, '\x2e90a18caaf66bd5eab0cd73d82c322c9779e1df15c4034a75e1e1be683fd9f84d79bc1105e4d99e3d0de0ae855f668a2573418591e3cd14203c1fe7c28abc172b544a5c005c9664a6f85e0932f7a7eec48ccb7346ed3ed771e33ade3852', NULL, 'check', false, false, false, '2026-11-29 20:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('8c5e5a144000bd35db01701eb16476f4', 'f4bd6a740742f565e15e0c7eddc9fe48', 'MYBH-2FMW', '2026-11-11 08:00:00-06', '2026-11-11', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-edina', '2027-01-04', '2027-01-04', false, 'decided', 'book_clinic', 1, '2026-11-19 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 12, '\x31393538240d58c645d6ea5dbaf321b25916a56b9ed6cdc2ff8e53ef2ddc2a934eeaf797375d19a962ea3fd20f400b59e3f07221f8a978609b857b4f698c065c', '\x39c50c7c6ea63d958b64b0cf53ff0f65f4dcbe027813dd2116d998821ed080ed5ce59225da56b57d3cbc', '\x63115228a6018a8da4ddf329516b1fc56edfed6f167c41ecd18ee624ef6ce908fcc9e0195b24a36b', '\xe769fe87b35685f5701dccb49120dab1dabee0479ce0c911ef6f8ee01af8fd99e567c59b5fd010ceeeb517bef255f3b410c5ceb2e3b7944d30c0f01d20c04bc6b100efaa78a97a1dd4773071e04f4450b2af2f544241a1e6ed055a4307d8d0f91da4b6383e3ae4ab1ccbaecd59da9195a68e32f103713ac7639fa346a83f4af9c842a1bc4bed8e3c52b57211424eeb1a713c6957a39ef585e947fd70ec9697a44f9ceeef60996c43561525a85a4c6da8e26479487911ada4c992ccd3711c5d787d073117623b406979352126b524df043a6a333697e8c6226ac07672e075446869a0075854ec8d026d0bbd8ebb4e3b2bedbeb61fed154268e79a50e2140c7b63d8bec32339a60d59cfddac372e3c9bf14b742aaf1ec009ce09ddf29a8a5150b15fba51c34fb736ab998820e99d1034ba3844c304887e632e33f9290aed', '\xe252d8adab207ab73b45798d485c2fcdd4b46e664a97a7c559b47021495893fe730384b711d22947474104ce1c4ff611eb0b42e1711e2b197a61c69667f9499da6df75eccb52e84d50ffdf3f7740a814574f7869f91170e271717453cf3f2a99fea9c551d4e4f94656239093c400224bb99c4f3a5131c94a62af9f13efa2f4b694a1eb53e016303136997ce4aacc264714a5c37f4e1e2d3e7525b5313779efc6e113a4e9c4b020938ccff6709f1e861c3c7eaec9fdf073fa1c55ab39824c233b12fb9d2e65809a11a7070b287f2cbfd8a7d4324683ae6e44dca1911b5de188e0f16aeaf16a8b8cc587b9619afe27fe0f899a70210c860a958cb48a341f20e8495a94ae6e23421480a912033d667cecab333f660b530e277db2aea336b7cfd98ad212a1d007dc850da6b539d8c457adf6664bbfad4279c3e462b24563a934ea1bdc84d48a01914cea1f1c752ef5467d3083f21a22fe9288d81b99ba2942792b72f43d8bb40750be802da778ce0394a6164030d3643568af500d4ffb777ad360480ef97cdaf774a4abd9e9083ca829440786897dd98d9ca32316ffd6107f5aebafbb621d23a87b457ff03f7f7d3f041690e1db85722880a2568782d493eb28afc36bb1bbfa44b685f301df5198e3f306e6fba4341d4d0bee0952940f411eeb4d9b898ea9aa6bb5443edccebde644f71b737ba514bd489daf6b11d4546cbce0bdc1f67c267bbb980c6431aa4d037dc0c4f7ebb8d5f73176838e5973b68d20afe230da10c1fcdc644ce46c7b72ab2df1bb2cb428f20280192ece5fa5502828211cb304810a8ead6377922e93add3b1d55d3ab9c752442a8ed4184cfc123866070f21c16cc66d02d8554295f0023aed1835998673a286f60baa23703834bdf1f2f32b1b9585a3a8ec9a51c8da8487fd844da9356c03ad62cacaba3ae87fcb933f7260fb4bcdd3672dfe02266f9e02f5cbd14092dac34bb3c8f40f1363d6a9dc0b43b7789d145a37cdeeaf0d69de3fa00269407f8a314636274a45e66d08e707c657b678e0e478800366ac25f467921cd66604b370c301458e01a148ce19e995a9d4daa69ed2f220c3301d8b04d15fc01d91e785d6afde0bca599f57c4affc85d545d5e6490fe4af9a71d7e7ed94046f49fe9165f0057de4f36c91b36198d6b2ff8cdeaf1454f7a73addc118c766764010968668cf075f46e814c7aacdb775d44b91', '\x8f29b5baf45cc935812a1438c2cbf614d3b7bd29844557fbed39d9739ce561387eb39d0b912c22f65c497ead280478c6267d99ac0def12dc2f2ff94e610dc7556db238a6fb411ecdc70bf0d55757eb662ba02294cf03c5452acc803c10863b717784fbb1e8e807918d0fcd7608ee216e3a7b11ae4e507bb0a618878347ef038daa2e7ec165a645c076c61e2555a3279ff65f213314898223e43e1b560c124ce1ee181dbd7b2d4270311e3b63915dd1eac9212f4b9a99335b747fd1e7c783248d3c90df3647734d4c5d663bcd869df6dda62901b2caff68c2dea685ccde06e0bf9c10841a5fb5336a5482790d755c59056d7ea4c930dce8179505e0902688ce334210aee21a24be0a041ec88c4286d2107b7b2e9324dbe772ad26104cb33f621a14c9dfd99d3ad78946b61e5e803139813e56e3a4204335b3040d7463d0a2e4c2ad19693ed9c46e960c579b3da340ffa5c805e23eec64e767c41a7239a15d96812f07822a89e564627f929f4c7cc8bc2b90cfa322e574170960593549b69cf2faa3fa8506f406a63c565901dc6f66f95d83df7c648b43d564c110d721192cd7a4d0bc8c28fdae45bed1bedfb60429efe7675f2ace7ce808be10115fc6682ebd46e6616f55dad19912f2352ca4103db696e3f538458a6ea441d2c0124e2026912a10fc73c6e39ca3fb2ae21e1da780b2288cff4bbcba8fde22eb94c1bd4e4180680e93d158a7fb9f595d817f5aa2ddbc61cbea5858e3b5119036a9b92e17410db170f8fdc4c7f23b1d5ef4e98fb22fc62709f6381d9b321168d94e487ac5a3766f0fb378bd1ce65f263e1b6a9578ec7122b2576ef5245591dad21d6e3b3d7a0813d3dc63922930dd2d8a1e213321485f219f43bf3c50152b081bc55bf48280f51a3dc547f90a7471ea66aca677ec8f1bf9ff63c3ab297ece770ae8c47086b2223bc93011b1e7d4d9709fd63f7388b05bb47dd3b7e3f4322f23b6a92698d9100f2881a7db20fee528c60f443604cfa9659c54afa1ddb191f748cbfaac74d6679c54356b816bf5380dab3ce84050d116bd9ab0f2f90d829a5a6c55218f74fcbdeefd80c36c7fb9ef54f8250ea220a6b91781f5a59ce0d06caae02cc8b2030a4f61262221e42d7be2e34cf2aa64314cb538089e6b167be954fb6c84f95af3cb2826600e48dea35592394d6b5e62f208d9f069026fb9153a1cef43bba57b27e33eab85db6521ae6069188584747cb2a1fbd1e542ad01066c3ab814dcebc398319fc077895b53cf84eaae8611b3ff91404f0fb13d6c46ec10b8bb613817ac58096f5a313595ebfa979f5c4c8c8d32e53ffa7b6ef8638b700f123be869526a5caf378dc20290816d723c911ae2fe0c04a386fe5d1619739c6283b7216948c5619eed2da404b5ef2643e2386bb6c1417ff95a49257b781cc350fd6d892d38ddf9aeb03fe7fa4d82d850474197538329e68ff6424905d646fc91341e55909099bfef9fc271b1b598f2c3afd2fcfeade9072209ee701c8a68e18026b770ae5352f44ea791b282b1814bb8ce1ae8369c44e714ee5d7ce9ecdef1d31ef00d79d5c18c6f71c1d45962abbf7abe089968b990d12264e9d35b78983715b15d7b25422b96006f378cd7f7d008b86ffa0da931ca3c5232daeff390bdf94de3fca565180ef6fe211657bb192858f33942822ed4f9f13ec4a0d9f162fbccb314b0e69decb6d2fee3eb1067ef80e89db706ffd5d2b2b1768864cf80cba159869e9a7c9ffff49ab6f81a6b07577b77cd3c9a82b0ee395799bd7375db1da6c3a1d0a368f4b02ad967f2b5846614cdf81c58e3c82f1f27945b23ea613b', '\x7e3bcdfbcfd4cb9a5340a90df5d7ddca', '\x3f4bf43791b36e5d314e3d0ccff36b97', 2, 0, 'carry_out', 0, 1440, NULL, NULL, true, '\x59385fe2c9355d2ee15ae55f9a953d70', NULL, '2026-12-04 17:00:00-06', '2026-12-28 00:00:00-06', '2026-11-12 08:00:00-06', '2026-11-12 08:00:00-06', '2026-11-14 08:00:00-06', NULL, '\xbc8af0cbee11e582edb3f2f69b81d07894822295a8ff9e8bcf27497fda482589156731ea120132b7a269531460444854e55ed08df716bc3aa62d983134ca8d385754eb49a1755b3131f7d74c34e6943b6c5d7d16e9e81994734ffe992575', NULL, 'check', false, false, false, '2026-11-28 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, '2026-11-25 10:00:00-06', 'came', 'treated', '2026-11-27', 'dxa_ordered', '2026-11-28', NULL, NULL, '\xf1c3e8f145f12ac481270c921fd73ae2063dcf72f6e98adb63e02b80345e1eb6d0811cee24e254b7024d7eb459145e291c2650b9948365759e9e86e06647ffa9c3f2893c335b9db7233090df508b37c1dd205fe05d199902f891659282a941443dfae11747bf1b8d9c8726ab762bfafea35c239edccf8e72d297c05535f52f8c4f62cba47ee9bb2a2102f08ac4f25d03ff4e2092598da797d969ada361a5863955da74f30dde7e4e4251e87c96c6e8cae5745d48b344785c714ff3df276c76b60f518b30583b5f220204b8a5bc11b622da7dc5a547ff39962eb95da86a5578e4cc040e5a038802c530751ebc28f22d2c5bbf4ae7599c0550cd02a9b5a575ec5663f24da6a9707d0501a2a0ca180606e109c3405b9d6fc48562a2ba', NULL, 'example-edina', NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('93113b5a9f18fe9eb2473758f1064498', '89013e2c5c718d131d29bda4a39ed5f4', 'QTDC-NZSX', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'vi', true, 'example-minneapolis', '2027-01-21', '2027-01-21', false, 'taken', NULL, 1, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 3, '\x31393538e2d1d84c87cbf81ea8bcead844e1b8729bc1fbaee53dd8ae007a76d25e04903afcddc30bd544a594aa4a9c5a33182cf6fae3d60354ebfbd2bab60625', '\x97b1a3f802439df823bc956772a5b85d2729a9b3c8f2888c3e7ec17a6072b35055ef867e30e3fd349f', '\xe7fa3d85daa4b811405755853ba4d2a4ddce02c92831592613fa6b3fec6a2edf8a8e316cf798df72', '\x4da8b56dd40f347c883cf8594f64675d89a73963560e7e52740d8054b2844cef4bea051d19ef6fe1ebb5b8eb6d278058be5e26fbbc3fa8aa576f69a8b98c352cee35341a701704883b272cfbe53724764e6df57973b12440cb42ff48961e989469011c4977d2320c60739b962afec67053e99334b618ebfa3986e3d16ebc3ea7c98ab49e6cc14d5c426aac0e90b3f9e973fabe9f30970e254907413c073f52a401d4da4d93347e6011df8cae51c6ed20f7df4a1dda66da4806cffa01a1e2dc0171d1b07be5bdfeab8b746895c853387e59658e1fbc78fba2f4c773a062af851e0e9c118c585a4d06c2a14230a8df573a1382e052cd0d684d27c34235883b24d8743548651a377040eddb48ce1774bc2ddf9e29f5f477822810900421defad915404d4c98b2a7', '\x32ff6d708704295498a189b951de8c9b7531bfe16a9012063782995ddeb84a42cdcd35c260010479720ae961a550a267a962bb9f0774608e37edbd1ce9bcbda85fc30183672b1bc65d319c1850a12f33a234bab70e51497e57e9684ed065fdea8ff43ae80aeb1d1ac4442c834cc9421917b61474634642ed2c705cb6c9fa18a49bf992d7d5f2a500e7ed63b272aa8eac90be81b7cd67939fd55119787a0bd59436193d1bf9391f560271eea6977b326a0cc19ab7ab9d6356c81b810d1e5404c2bef6c9369115cd82b7b7ea9c70927095942868863bec1c609c3f59f0e1d554597805d5c5901b0164cecb96456a41d831f9f3f6e38f09816935e0cbc41cf08302db759a67a8e61bd2f57fcd65c1a197b324b908ac09f5dc7aa2571d2bcb2661c4705dc60a649b2ec43d11c5b7fb6b616cef383c667e707efa342c7944cb8cda583b791fcbe09bc70e21879e200d3b5e2643de7eacbbb6a439172194a4aea10568cc6f2e6d11eb3baa36ae326ab26fd00c3b4ea6c68468d29a1e7d552872b05a19811d9ca380acfb9af8dace7d0d63890450ef02820b4bfb19f4e9c9fd57626c501389293bce406f578a4ff9257875249cddd47f1211b97c58fec2227ffbd098181914c284fa0f9e321fc3373f8657eaa45fe00d1cac8a6bd75800293e8e3a0334b6124406e97c1d9a616e5341054462a4616aff626fb3ab97059a7b7d07a9ef6b798a476d05e4def5a5fa52866c8683bed79245292b2bd4a1bd2165049d0c5adccf222f5f3a4783fd6e0be09b7334b4f11066e60fad46d8f5466f4ceb6a5dea061fecc381b80dd4d63d7fa3bebd6a3502d28ec8cde4fc31ad6fd2eb6e2e3279be3c963b55145b96e1e7b46dc7a1bef031affc782a7950be179face8f1b65a3bdba9a5867267ec4577cc36492785c2a85fd6104f0e1b2639b2239d291c323aaf8a9f147eae227cc600d19ba5ef5e427dce31a6d64d4bb2180230b7c02de726d249fdae1bd215b67b4d975508ff4517011e20e32d3c09b4c14521e8b2078382236076831d8ae19a583e2d1168b1c5c0b9898142bdd6f23f8cd8b2a088a9480bc6a5d836b5f52d3ff7c301344d1c63c20de4d444ddbfb97597e1304ead0c21e2062127f4329d65daf0c26ec9f28c601ef0425d8423c3b36cf860b0ec1a584c28227fcc8cdfb2313832ea76dfbabdd3c85aa04c5593318a48191719ba8241134173', '\xc4ced67e64a2e33de3573e22268a9d65be315fcd01babdb601b065d279e5a94e0ebd041042e3e57b9e6b2e19d87ccbd736cc4ed164428423ff1d888c54c933d9197849dd21c9b7546fa794b96d844f268578f85a5a576eec261be25374aa6f5ae9cb713036d31dcb12948c267eadd89c452b94427f47ea04b9eaf85cdb3c095c55e1e2ce5e1703498aeb712a5f406047ce0087dc09698695c9a059c2d5076cdf8db985b4032a19fa35ed4542ddcbf561f2e8a3d4136d30d2fa31aef2cc88b0d368e19eef1a0911397c165bb7968d3cb6f2ec725d4b35df42db14511471a6e04f856ec34c55fc04dcec9ad272debdce4edb516e2ef65b34d8e399c8d59a91ef4480d0ce7c5e046eb00b6b2e67c4f188fb4d6aed050644064d163835e2841d8b212440dea11e1771ba5147e2ac5b32ac2f8723655be00ddcb556ba76f29b6df5ac4fbe3934932c87015404dcd828818ab9ba11c8b5210cf0b4ff83570606a7bbb2040ef557e51f10e8ae70f836d6a4ab7f4c5af344a8e864ae51c4d31ecf5817f8063b512567d1b10df0621fef56895fc3bcf63c87dcc99e27142c739949a190c2f9c8a4e416e9db0e007afdbf9d3988665c45efed608dde3b5e0c436c2d43e661781f2af8b85b2212f81d17ce59326fe72835bcbe0bc72196cec2b2f1421d1ead03d42f4f70f3b223b34356ef8becaa1c2774ca9bf7400dd8402aaa849118ad164c4d45626992b47c64e1e04b3a55613cf5d8a38b54d38ee82ad1a871f0295451e7c1e2c3fde1e82783f9eb41ad4dbcddeaf08473493b13e4a015a68f23731da1a55801dc92f162c9717e592a290d3f594a82167cb0097d71919db72e5e262f3c40273aca4483bc20a17965f658a9a3c2504d5c34a1e7cceeed9c38a362b4901c7a958e06b460c9815eb5b42c19bebe9686d5faf2afb10d5a13d44681852ad52a1b899fa80680fc45d63fc43503f02083c12d46cafe266fcd756dcafcea3a7e77029d83b3ae7eda725c9be3a1310321be1578e986a654d9f2796f67574b366077efd190a1569a3e9c26a158e9ab42510769dbb93cfd1d49ebf4216beae3302629511d943fdaa898cc9a847cff6863cfcf8cccc8f3d15074a8a51f231a2b181d833f599af4c39a5def236edaf9997b7ae90d93de6e1f42bd3940b1107c79ab41f6c1a011b00ce546b066bbd9447b798fb5ea755141ad17c10e6d3fd5a926fdcdf15748a51b78069a8678c10e66aee42ba11a784562230b9f5c0e34e551d49c4abec10d3bb4f08ff174fdc72e775ff9261bb199d9a6bd9a82f92788674ee9d3abf0778050e8613841f4837b94eb4930ce5a8c9e37c2c7e161f6fa8183290da62fd349b597cd77e43e06bf4ca9ee61b7a1326fa10c47c300d6514d84b8d1c0938958a34a36ac5c968c1643bb9159fbd9fa7374d9e024102cb8435ce96871bdd6b31d1dbd458409b6561473ac53f27b5617f3e1d00441b3e943d2f2d9a669ec4aabb805d6b988239cc6d88fe90ac3c8288d550903b09d0422a842dbe2ba5325f7356767184625edf2931f1dd99ce61bdfc738dbb196255d0b1d560dbb882d9bfb153383caff904a57b87ab6d4f60a4f9d0657afeb74653b7fc5996950ee807f16d471e08de4783cf7857ada3a408b52094ef0a6089a7eedafe0a2dafc4f656281ecdcc6c74122463163fe237ce8d9d61549ad37451e48310dc8ba6512c124cb60e9037ab0710435a7e089369c85a70e71a841a457069826a633db416da569ff65c92779ab34e5312c5ef54a035f64bcd99ca9c6bdea88fcfde4e90955ad11da95cd17fb2c427bec044bcfbb8e8c79f82abfd2ae', '\x7f30f9dbf8beb54db10a687649d51651', NULL, 2, 0, 'asked_clinician', 0, NULL, NULL, NULL, false, '\x1e30f3a1e95fdaeb82db84e6e3f7a124', NULL, '2026-12-07 17:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\xf570c26d25c4fbd71f7affca9549ae79639cf0d8e4a64127b5d35fddc634a3a6f885d103cc45b0320bcedbd439f9e63e582bd599b9a1e613d4ff1cf7407c1142aeaee503ac468bcd8752214a56090a881fe266de87203e1609e9b8c26fa3', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, false, 0, 5, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL),
	('93d91411f1761b802c3f99319b0c0a7b', '7f370bf3e753ebbee29b08ce14a69560', 'N2BB-NYAW', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 0, 7, false, '50_64', 'en', false, 'example-st-paul', '2027-01-20', '2027-01-20', false, 'decided', 'book_clinic', 1, '2026-12-11 17:00:00-06', '2026-12-07 17:00:00-06', 3, -7, 8, '\x313935386b33ad42f73db4094ed182e9a7e6821eddc445fa00c3566797606e9b9a6ca5e8d6f95b9745d24880657b1f81dbc012281d4f9b17209ea26920a80780', '\xb48270a4257ba8dbca132ef6214d567c10930be06bb6ee199d79c56393445d45d40946d729cea8df2d703e85', '\x343f956dc5f9aed3c11d4f15fe0d465f1a48e628ab670cf46641c2841b5ee1163624366628bc43dd', '\xb4b3ae1b83c55017b952ad7eae81fa0f85e0256a6eaab26eb1291f1df5f57624058d8163703deb060cef7472187d77e7a6b14fa23b76359dbfaaf045974e7d373c9e5db1988805de9832308b0b353dbff18cdcf508d18cfa13ee4ddf15337e42d00af3286e1a0bc7415b965c8721f6b72fa887b680d0402fc3bd43eebfab001424dcf8bc06362e06e688a6ed0aefd7a1673ef5fb1cf009e224015626fb0b45bdadba412fa2c4d274ae5ba1dfee0a30cb6b83ad2b6ad4e8960c11c962b5b17710e0484ad822b0dabc80b98742846d2aa4265fd54d08f102783c50dff7d056f2746da565321aeb12e278f9ff293260926be873c81bb77af108e87659dd5b4c42001e2390708adc4b815b7c3e078cd9e320834728f56c04a090d19781fd909b0648a3fec8a596b64909cba8da8061ed2a044f67b55d7a6ea37734e8d90ac7c6f22f8c590d', '\xc774dc6fb9def6d4b0c0aef6eab84a4feaa73e30adb8c76ae9b0749b575f74fab986aeb095c407cabceaa25641b9d4b7446e0d622fabeb0e52085c8bcebece6c2d88f4ec9b7b4280d1fff8c87f35e1b53978d68f6f3f066832b86c6ed15a7806b6958d0098c7dcc5289f5cc03b7b2de8a7147ae279b9f437872f99a4900aed415a56c2386f3dee3c22f4ff27cdf39e942b587b5555ab569a049e8fcb5462c1b0ca03033fb2abf9de045438cb26c696837da47480268898cf8130df65cfcba793d74ee1de34787e55714878d033343eee68e8e04a5cb8b482a9dd9b5cdce74d28e989cd10dcbf9ea0e641000f3a8963d6cb4d0fe0d867474d850bad7753c351142182eafc2d0ae82cfdf21577cf372a7a3f781d19a5ce42df96412d0cf3029896736d4a6f9378062ca9acc50f28b7ba7b2224b6933df2b629ace0b7e780c146aa300973834b65868120ded14c6c7f7db27ecd0f7e8f2f0cbbed43c564f4ddb471ac15dbdcb560d169d44e4ecd8f7228e63a245202e05501851768e3948afc84e722facb2dcf4efee12be8e05affbb84557c817f347afeb7cc2ba8476671db6c072742cb407a0163fbb498d6329fdf3445b3f1fff086c67b5f4ef1820c7231db35fb1c161b8a66c29231ca4a2de742064cc12b163b9587d216c7e5f52d1a0a22aa7bbf80591b089d55f273c1be0527c6d95484c40be77c425aa8da66afc329e43cc2f2172a33b59203074ffc79d47c893aef7c370eed017bbc95e8b63b207ee18ba8cf6c2aa2d09f25110603397a3b5824dcf981ad90b8c77bfb295d1c348757803246b22aa7aebab3b366bb9b226d9e85dfcfc39add833ba90552ec89827332e6fe505bf9ddaa71b542c6a6e5e7b5114a0d30a09ae533cfcce900745e76b170328d015a0ad702d23decb375830dfcac1e87293ebb821abc46fb3680f96d88ae10887e2fa5a745f05e6b89e62b5bd46188bc9e622dba001fd1d649fef81e09a39ef342ab0802b4375441fcb96ddfc9cda5b6c4604a', '\x20479882e39a01f106a2f0e45b51ab16715d87166ed84ff212013a72a3c1b2cbee3c38580fb391615c6ca55f4327da8e3d321c0447c9fd0ca0e413ae458f35c91e16f512c12f67de9e3b92da66fbaaab87fe8bd856ea4ecd36f01bedf845edbba629468de1e4a99408d0053fd9258f5bdd66f96e7c930827b50eec57c001e9490302fd28e1e5433fb37d339ddd22cd019fb65771e9461e374daa37ec2fd80d88bc24a966350864702e692b8336a45c6d12514774dfc4df722f0b089a1e05c029793b13c4fecba350b049e73ad90e161310c9c77e6274deae91575aec674dc5efd7d9bf8562225a8ca0f2b6d1973b635a77b9ea30040f833250ebf92c2f3e1f3e17eb896ccdecccf1735fce2e84403043a884f947b0eba3b7ea1d612338b4a7f1e651e5ee6c60b3885438806c46f73104aea8e3f68666d54e6efe211cb0f7f7f74496978039e6a75e4303d2df3ac4302399a017ed22920b7d19d0b3f25887c36043dcc3e593f08b43588877e8378287560ea0bf41acb51f4d929cc354af19ec90f56fc64866b226d0796294cf5579ea980d415973b3835f675e64a178cdc54051cb052f3a269a6ae1d7fd7c88e4afac64bcf4b9eb6b1837581104fb1da7e87fc4421f8e07f143e3d0ea4625d594c9ef735a0a233d20a4a57986c85b947ae373a6854f0d518441ef36ce56f170dd82a6ea2060007a78711af949daefe0148b0efac1afe5cf87a8217a502e7e4868a7e56c39b59dd1df9e31d8b00c9c47a25c00b33e916c9406f278a0ee2a8a1f153e7bf3393ddac810cc80553049c1bd7934c63de418867baeba6394393b4c66748b68ba5387f36c7c7bc9454c28d34a650f8012f38c1b920f98e4de9df1ea16856f60a90c142d1454506d62287a1418e5f5362a114f09ca99304c523f916c1bede13b911c55189a9977a3ea05ee2f68d18bfd64f72ac0fd201d078392eca1f0c50c05e121257da88dcd6045d5d6dc05423df1e5d4df99d42689a322984ee9f0f6d804d2d0c83355ab756a2cabeee7d24fdb00f5632b801d3ccbc752c2d6abe6392d0709fdcbe6bae66b3a8bcc762dad635016e7d6712834ea7b11e84e8fa6b959f3eef734b6a955019a3668361411c253adc90e4352e6859d4889fa7197e953565d1389ca84be9eb66b525611f518fbd680e258c8b52a60b0227d7e489b1ed528c2131dac310d9e846e8b83fa7a504ec139cdf7e280ab84180572a02a615d65034aa2b20a3312f8c4d9bc2830d8059553b5202a2fc01201877a512b21da830d231a8f0b4dabf9839ae599d1f7c3854e74a27db455714c2c42654ff07e8e36f24c2c481775e083b5d95242f8c4d1c180ace857deaa517c9943a6bc3f17d361c65ef9d1c78c33c13968e88f8e166001b71f748bd5da1b76409178906085c5fe0baf0a045edfb9363746d257572b565cd981c4d451acde6999cfd65c7c11c803e95271dfd18b0c6efd267a155a7b6d8752df35b523c42d6bd3c6ae7e59198167b413b71e0a9447d3cff3e06e054e4c90bb8a8905c70450622af30593760335bec22cf38e4e5c0fdffbcddaf253909e16092a48e5fa4eeda8558f1a22a1c7cedddb0aaec519356376098edcabeddb0f8814171971856b7c77b5015f6757e9ddf16f7f4364f0ded0ede210b9341634a59b984d86854ee7a2857303827f818d7608658861f2bb8f1d4c16664a6f38abacb450631b78b3b2b1c31cc2ff892d1b0571f13a211881ef9e6fcec73b3e51457f', '\x4445e5ccd34aa69576d7a1e1f0a17a00', '\x497b3f061b77305290cfedb86bd670b4', 0, 1, 'carry_out', 0, 3600, NULL, NULL, true, '\xe46d4b78f1ec1286480080781c2752db', NULL, '2026-12-07 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\x6c89a23887ef6d3f32c32f54d61d30f594e52fa50b666a20989f8c16bf9228e4a90c3db7cf18c361653a3a62196526e6273afa65fc313210e6159f5f19706d17dd7f77a9a0b9548d86f509c782936fd079ce5453c4625c77d70fac446f05', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'patient_differs', false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('946873a6c9bf69b5725cdb5aa27058ef', 'a2e479c999a82adaa0fc0bf172b84be7', 'X6XH-BU2E', '2026-11-25 08:00:00-06', '2026-11-25', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 4, 14, false, '65_plus', 'en', false, 'example-edina', '2027-01-18', '2027-01-18', false, 'trying', NULL, 1, '2026-11-26 08:00:00-06', '2026-11-30 08:00:00-06', 1, -14, 4, '\x31393538931e5253dabbc9e00f6a5bfbb25d06e40c970dc28d8b35c2db456c23ff36ed166b41301bbf352314d4b4b71e13cf1851760268497c30c24ee6cbff1a', '\x9155bfbb78d284ca69355874c44f5c88e4c364fd29ba2aa827967301b106cf92604c05e227fa91a0e05178', '\x643fb849a1d03676fe4a6b54bb61e69bd39c92514a4633818981c4c542fb229e718042da1802a218', '\xe55e8eb4c055701eb3962311838b382d36551673e737ea4203fa51e7b3208f9f66b35a7253d7559bd46dcbfe551c5882eb2e9f1607b56787b9cd1411f1b53c08b7dff2fd3829c9e9b8312582d1746befc5c5da22c168eb7b1c274e70769009432e86bc78b24236cedc8aa10032c8c2c67eb3d06b92e4f3743fb1a01019572acdd27ba4c3f222a6791e0396205d1799668c426795517a6a4a85d4808abf82135179a31eced23763500c00b78a55ad80ac900eea365bf3813a03dd8aba2d5eea704c37d3a63bac97ab49424ed4c9cabaa75c9ab8322ff44c60348f5952fd16d4c7b278398f57e815c665f1c80aa25714d02364b0d344abb798686c702f0ee56e51683deb09ce513b9d36e389a7439f113fa47fc7bffa8f95852f44cf49d3a4a7', '\xd8bf1fc2de213056b6406ab5e46e60e8e85aa9818a0b77003e3415a48eff7ad2ffe8f265a9e656a4298b1edf3186624095a88bcf22b9b5f844e77ea3f61845d3bd1e9edde3af581cea0f9f6972aff615244c515eeba965ececfbf8e6b44cd28b622d4efa975eef8e4c8f019bd91303529454eb02924536625fc2bcf0540aca0b77e10c061c1951ca53ef32cb7316368b1b4e534a1d30904543567328d7512af09f01bd6e449919dfdbf498d9d3cb35b47cae506dcc4f479c4d86e796eec41cf5072f257d140b9c8613f24469209b693ce287592f148fc3774107cf057f21979a86871b7b5a0bf5593d9657792a3fc71020c34df6768d3a34ab8a978ab563707cb142ac18630925574a58fefe7c22324bc57f2c3078b7c6a31f9d344eb0f972faf38ac3e2987d443508efbb239cb386dff9fdbf5f76276899ae47192872738ad5047ddcc842d7bc7efcb386204d6be96903605a436a1801144705a8f0f1a5bed1b8ce8919b294b2e52d2f90bbc42c70ea95bc9fc7072fd37dfec22b0023f19f8f9b9ab30780bf8e07fca7ec19dddc849417c634adc0d0069bfbd677e459410c35aba28c5f57d12bbdb381014a052a266a116346099ec40351f38e6280e259f60d9c2b84a84a91bc4892c945a945bf3b4efd6c649a0b3ea455fcc964aa7dda83e0efeb326ac3fdad5069a09b071039f86b8fa9b2cc07be9df178d66f8bf9ddb1e6879b16c7f29bce2b3eceb9eba5fc925da1de883692706cd301322dff80e5b1ebfb413dcf139119d215f4c036487698266fe0747f639788481207e3630e62e98c023621ca745408ea70cfdef2e5a19e793b7e8d3dc16d4b68a0801bf7c92ad28b8e330d4335174cdeae2a157de69bc67b4fb73139d5d465be4dcf76d539857caf1752cafd73724a58db0266a2cd1be97a5c97696c2aa06c6c26c8ff43871248c8ad6eaad7461c60c4df76d9a9f3e83cb41f149dc61661f5f2edd1ea911759587bb9c32c7757a5cc144cb8ea391d7e643716e31be3e09e9beeb96f597a79ee270803a1d14c5f43775292cfb976358e5dd6131ff0848db4caaac47ff3613240de8fd56c123b571935903aae881a1af662730461dd73f45dfcd55bfef2a39748e3b0debc79aca8203f021a4776df742464432dd59f12fbc7b90e3bf113e1e8f640680e916e05446315373c9955466f564dccf6f95368cc0f8f517d81d58ffd4a556816bd73fc29', '\x2673fc9b6c032acb60ca94498df062488c5d0c7c1f42dec590aec373ebc6ce69398090556956ab5df9cb027a03bbf03cd6fe1c7b71105f147d648181c816af8d707f0f6f75ea1106357bc471c759c34243924747354f2f0d3e08595f93d67375b053529d36f563135990b8a7e0681d5a0b3b366e94785fbbf33b2a7514b24674c1a4e0b488aef040dad1f33d1f0a9f4841ee47c44ef86be1931fc62472872d2a4a38ed265b129f3a9661c146c30e9740e7ac334927463b64a19dbfd785cd832023490d994535bb36e41ea77c1044105e1e5a078b6a3d6eb41a77642e17d951dc7ee3b7c07431e14eea607d5f439b39241b0b851977fd955122eacb412f6a11d8daf4955282a82e30f1e3b43e14cb037213d7df92ed7d85f830c543e519fbf185cb15ab6de84c6b485a47a171f96f58ab2167aaa1fd55de25b9c280f994e52b36337df8005662a9e13c14f85242c954d6f0dd9662833e73d2b25e01a4849c8a0e4f932abe2a91e981daea571bef2be8d62fc9d3d71121023002a5a973d1abda981a876d965547f54bd249d7ebbcc19afb6a61384cfce8a2c702df7bd118e296f43c6e99730fdc466fa2dfb17ef104c30cdd69dae3879ae4f29c1afb79323635baaade5451c084c951464c7fcefa9425a6a67ecf4a0556717749e24704068ff9f1c4179d9a27bf84ce291b998a06a8c2192f3cfe3fc82347d8e7e0354b6d43b59a46463020569d7250eabb7f7cfa015d00c27fe256d2e8c76f207c8cb019cccbd1ff5281eb704ab44d369f3a79a3361130ff92ed62a54c977faead5a7dbd6f973fedfbc083006a9cc4488d1447ec1eed488592d60ec1c25643bdf401f6da47ac2040d2eccb5db90a84a2e8330deb5434641dde1b9c0d3806592141ff136a3eb51c58adb2127bfcc82c1730544b1e5fbcc50569657622fd5088f28d392e84b61648ffea8326672becdaf6230da0d311d4331557c71074b0d13c23015b2d78f133c6a4237405bc6e3975e3584b51a47bdb6a65457cb2257836ef984d23382b48848a47c9377f225e67cc8b72f9e33b7e9c43139020a240403e5892f6ae9b86bea354889c349348bfa9e398aa9351739395b33ac0975d40ffd0691c82ca20650072fbd3030c6084193c28547151e673e9e5b4e95ebc9d1d26774e664ec62ac1ca747e5171717300c25c53595df4a9d5542667214fa5271443aad65234953c1f969c5fca4613e8ee33c0fa136d11efba42da6ee44d1698ff0148cc7418e97a1a331b21568654c36efd6686e17607e865bbe228549bfc832dd54adee20c23dc23c71dbc10f1c5e9add21f30a4bc9a61ce9038c567498ad6ecdd3fe582a3f3422748df25ebaf0356d484a47131da3bdb2e95fb1fe55592f63f243cc134c4c363268398352034c81d7d60c661ce582e587a01001ecddffa9b63dd2025bbb37f97a47f668b7c447a94eec1c11710322fc3cba8e3a40157bc6d92f2e0dffb276f697d64602f73f3efd7cff7dc6fde6beb35a7063edde13af3ae74412ef1b7351414a47ff9f7194f6eebf5a0cc66d101bb67f04aae579afb2db6762db280b15dffd229509429367e28d6c49b1f51ca8d0a261031bc41a938c5739fb3a1903df94035e9533bbb8b1d1f0932ff4b78440711f3f3b8288e982f2a13e5ff48005dfbb91127ec92ff35e5dc1f91e47022d95898a091ec839e5f9f4be1425c5a4eb92b8309bbc40239dd828dceade8d9a2a3434d975cfa4f395e94ea7c7aad406b55c5dba63abfe9b1b1dfe672e84b40382b3b85be61f80ad4bd4a6a875aa75299db23cc18acc874dd75fccd95a3b57b2f059dc9b700e0deeb1e1e9e0155177985aa10e6f8d904720f4102bdb3e4e3ad60790fc71c8a46c01e7bd153a839b7e8a178673b31a04c64da7e0bcbeb3ce02226ead092368b9e53', '\x41c5b685df2cfc9922a573e16bafe689', NULL, 4, 0, 'clinician_decides', 3, 144, NULL, NULL, false, '\xda3a5f7bbe07ddbd2d3eedabc32fb5a9', NULL, '2026-11-30 08:00:00-06', '2027-01-11 00:00:00-06', '2026-11-25 10:24:00-06', NULL, NULL, NULL, '\xfab82b37e37f63f8e7557de4573f17c837c5004afa63134f8991029cab92c3e68f05e4ceb84e9e60fa5493d35087f93d4b1812e6fe31c27e2c32b98c9e7bb8e3032a7c5f7f6e252bbfeef53fbac0ba473b6c64bc9ea0406a87ee3e3dfddb', NULL, 'check', false, false, false, '2026-11-28 08:00:00-06', '2026-11-25 10:24:00-06', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 10, NULL, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL),
	('94cd1f478ed8136bf6098769b3039ad3', '9249d94cee7571c87c5cfaf5c5dfdae3', '446N-FE3N', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'en', false, 'example-edina', '2027-01-20', '2027-01-20', false, 'waiting_for_report', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 2, '\x31393538d1f54a5285d64b48c2263e249e66e19d6f0839fb6b50f32bee77a403e55631e46130a4e42706c67c632d3bda7f97e5d4f3a8c52a97cd872d481ba8af', '\x87313e1db07e2fde066b73cb65d6457150c22aa504e0289a4c8cc2a5f0c89f6fb5c2f6327f7f3a0bd211d2', '\xda828103896799f7ce7d6ac8bea4c1700577274390ccc4be507ace6a94269b08676a92af2c5bf7f8', '\x0a9ae08b94f4fcd1e6807457b559c1c915096c76e521496f4727a412a767b24d86f4b3f9babeaba73710d541d408c785cbaca9feaec44f03fd2b4ca3063b58eb00c0da793c4c96db245870ed39ff0a9d8db36f4fe88af11907dc2ce0ede26fe26f48101635498af6f024344c4aadcd64429e21d508df184633c5afea58a8330c8522bd5d5cde0f968b433249e2098c5bb4d416457831a664f4b6520372ddf8f9e589b6e1e1192109af0936217d0237d0af1a9d7b4fb50e0777163d2265050e1bb93d810ba40ecec5be085038161cfbdfc3697be6503dc8c61fa1e68d24aed36447037efdceff3ef716e10ba70b35682adfd1c888871d2560f66f7d4f14cc0e7a24de106461cdd20377ccbc6127adbbb768f1dc46ba05f775f3a025f3c57e9409a2410b29c5', '\x17059d962bdc5e0e209f41891dfcb794d52b457440f0277cc2f2841a4133393034ac971b2f2cde5a9d6f78f09fe227ff948a77f513517f1f515f5c64c15895d69bda5d854b47888ffdbe449edfc2af3102fa26726d051dd685a2e9952061654c29457a2a4f75e3b634b86fbc61ab796dde9cb19a99f97f2d33d9c61889774b661a4ce2f4286f2edcb634d6d23dc3f9843ad3ade7948ca7f75fc75adab5847a1d3709f1c74082dc91d1c75ed79dd1f1514f9859ae78944e51d38abbfc2500a2697dde0d6c50f8779adbdda992e8dbf3c562aec6f975caac72c50120a8d7286287535c4cbfeac243b80a71aa5e4e312f410e741b693a2d4ba5f89102b4c56c04844e0f2d8cf8a23c2f52273a335024bef90a8ad0d2416c89aa0a9afce7e8273e691e1c6dc16b7c2961831d03cefe53f021b8846d1f72da1d2092d5fb54e25e580a772fe25fc6222cb4a1934f6d4f08861d6482fac6a72f5b642b86756cc7618ce1c4f77ec3f136dde50825251f5a26a28e7f5fb81e977fddcbd874f79386aa6c5487fa3d16f119a6dd272068f049d40148dd32fe516ff15a28f12d4d4dbce0cf21425cd888987e8944e66477b403629648e700dcec0ad5683a1ef16573d63044636a41cf25cc2ca567d2e9c473b874a0fe14b176e81ca5f15911b6b38cc89b279de1694c4bfd9e2216f3d038f495723bc387e6c3a59d8ec20ba0100e1c07a15bf5bd106729f994f4a8fc7ba074c05f3bdceaba559a74abaa8f3495ca99f54a66496a9c83dcad5cb056cf83a3d3adf45451c86213e160025c0236e03d5ad8a4fc285255aaa828206d9238357282c323a207ef7a8004292930a0c723d6256c7749fceed02546bfd5dcf92ecc5fcee964786948cfa2bc279d05e12603258cb39d956c985791bb43c0a9a7e56e38625d3eff0572dfcc40319a88e7395be5130825fe6b5415cb9fb988df347d7f17b6c9eb9ef125c49a98b6f24f6f2dcd967b98', '\x3fad0e8e54fb82a87e195688f39cc98b75ab421325e7296c9aa368db5fc2c7facf3d19aa8026ce1dd74240cdac56ab726babb0ed1402320ee0d7c96c8618d2a7f499730abed68db2d154390fd7f9688dbe57b5e1b3c12b092574b54b6896fc824b6357f21678b5686cc94816bc30ce00407c54810fe84c3a42e23bb531abc8a15cfb6caaf75e21cce953e3201dcff23df38c5d125fbbb6b83ce8cd5bf6b71b59d77e36daf17361299ce5d9cf3da88a2bb94193c9d732ae6859f3a6a0a350ebf4e9074a5dfa26b345775fc98fb92c19bdb8968bda2c1c86609d5f54f6822763be2a0430d5439568466659c63d7c2d0d0ac07b6d891df3962124708a5c87d09ce6a3a9a7f144ac6d61fd2b5bb628ae7d05698dea8ba6ccea32b1b83239156d1a5e9fa1ad5468028e32d476694c5ffdb419fb43e8a857a9657a1f0b8da9c56c225915c85e60a6dd41f63a84cbce4eb07279048eff9bf51d372da890e0d217a8b4ab4846b97cf9f20c0e1b8f5224368d192a251cd628fdcd529efb2b49d7919740d4f8afcedb59be258864cca0f4efbc2722396740d510f31f1993071799ce8316ae60d50082f0733a6fb1bea29a43cebffb4092bf6704c3eb0f388136a178519d512ff930524e27dcb081ba739380bb618de093112ac477ec139beb3533867f0b3f460e07639b297c46a0ffcaaa97a1f152f221516b04f1f96668bd9de2b59671f6d28eddd93ea62f346f6bbb63ab7dea590be28a3ce52381b6d2f679d00c71ac4149dd1c7e982dff1069bb29eed7dc2de12cbfc7ee4e2b46722d8bdb716698bb4a5c093815a3022579df69cb2b9a0b1fa660493e701e8c7cad58243a22222c1025a34f566a6050604d0873020abb0edc3fdeaf33b92ace83290b53f7bcc8dcceed9df16eb2ad1c1226595b7ee4d11feb3ddb33b7271506c6a385c7c49b7bbb88938f725bf5fe0ca466ae1302d395056b3ac6b26ab0b1bb43b0034937f2178bb5d9df655bca8e2378939b57b1c62596296641d15537252508e01adaf75ed190c34a00cb9cc3102897c60f783274f2a2f755eb60b90318397798bc8e399ef39ea15d4331cd7c5da177d368a7b474d0f0a1bbcf3c2117496f781b0f32c9c8a0e1805987eb4d996477c75297cb49164a89a1e1f6f94c8249eecff1db36a97383524a38470b8ec82321a33d2be81c7186a9ea6346b476f75a2584a217d154f968d9042d0d90899d99827a7c14080b0ab13bc58a5898909c3ed3df61910550f771b456b72ae56d2e0d04382258a36ca78c64672ccc1a39266f51dde847d68a33dbb5a1c30333f456574d0d2080960e928211af6711642ef83e9f30e86037511ecf40941b324e239a76b3fc2da33d2f3815be391256fe88fe92b3394a65dcc80e58613f5b520df6f90168861e8171382c96d2af991962605731f928391a1ae81584b59e5ff07e03c386d1ae216e51448632b61d8d8374944776cd4b38fb16497dfcbe940070da878112685e668e6853f1df2afc8676913a01720d6a988a34cdf72f1c33a0bba2e2b475a7dcb702e6ae18c34de03b15660a68529cf8150f7596cdcffb240ed8bf7e2df84c19c1efdee428d458a261c0454be717ad4ca0718fde8bb043b38f276a34dc28ab1af966371e17fed278587ef7fac7a82d8d6f8269d5b0206f5b7877d5647be4850d34b91b4a46f5864e197406d1b3e87543b4a72abbe083f089d1ca456610a8c3a70c11b78d1b58b8fbeb10e2ffcfe5503dab2733012c74e95c19a267b20e5d1abdc9b134a374ab5fa0e82d968e799a411caedb70adaea2058d8e922547ba73aee2b2e23a54adbd9486a30ee941b968bd7391039d4364600b37e348ab8a785c50840580e978879ee2b035fbb2788635dff9db99d2247b1b587594f72bebb30570d25f0e0c3586a277f21270a85929940e7b86fd27652afb918749b84916cb0ff8bd7bde02613f89aee65f085d9e7e6a5bf3c34fa8b3', '\x44eef3b7ff8f50bafcdc93b691d6c486', NULL, 1, 4, 'get_report', 0, NULL, NULL, NULL, false, '\xb1b59d8d57b232afb67ee44e6581ecfc', NULL, '2026-12-04 17:00:00-06', '2027-01-13 00:00:00-06', NULL, NULL, NULL, NULL, '\x512e276804355be5da897f295474c76fe4e5ea0e2c4d97f2233b4c7cadd86855e4f1d18048411724fc2ed6f8b03a8484aa3ec391aebba45d3d324a84ee0ffc5ef10e470b2210487323ef1b7144ecc38a581d17ef979b313859b8f21d012b', NULL, 'check', false, false, false, '2026-11-27 20:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-12-04', '\x4800e92e72d66488c82fbe97e7fc258efbffbd64a34741c87381a4deec68cfa1308f217485fa8086eb3e0ccad5a998c1edd81982243a92b70f7bd7c9b8cd5e0513600a5567780e5e99e67fbc8d8e3122686c52704aed0e51c9552fd44f53852f29ed2b155e94bd1c48215bdfe2d39050deae645b6a', NULL, NULL, NULL, NULL, NULL, false, 0, 10, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL),
	('96521937ef15ebc4fa4230faf6594e22', '439dc05b2f74fdd0d0d768aace59c2b8', 'VFDK-9VHU', '2026-11-25 08:00:00-06', '2026-11-25', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 4, 14, false, '65_plus', 'en', false, NULL, '2027-01-18', '2027-01-18', false, 'trying', NULL, 1, '2026-11-26 08:00:00-06', '2026-11-30 12:00:00-06', 1, -14, 9, '\x31393538f2d2db4d6df649d0e8fc816d223f23e01492b5fcfa02b13ef46ccb73958c794a1d171bc9a5e4b33037aeabd0d5b9fef9ae013992b4603b2a244e5083', '\x4a6b1a171d85f240fe2118d2a67db26213ffee87406b70687c01d31d7b0b03628ea8de7e8f4820c3e28e2250', '\xb146bb22b1244a4528987a450ff444f8073a4e949abaff6b80726e5d100cb7aabb1957b938e2da57', '\xb3f4979bd3a9f300567199b4e1e6e0fc29166c425d17a8212b2ab716cba425c8610c6a29821019236572bc8a85dc4bafb4c33d22b8fe472328f2736860463944793be0545a4963489f0609057a56db951262e605cbb6f8b9db9a629dc485c525efef1afd4ad32c6aeb7ee7990621b81f54211af269d1b750a4bfbcda958ba5213b0fd15532b15dcc7aba6a8b22d3309a94ce7e437eabedcdc1ea9d28a18a460ae2e988abf7b59addcf9431ee9225959b5cf80aa4f88c1d16846c59b37c2634ca7abf044468b9cc18de8cde9cd1dce2e5adddea1e1806e3eec25410d87dff77e418aa49925fd46010408e85386aebd7545896b6847d405633c0ca8e96d24d03170fd178cc682cf43ab35b3608359ba44d87b635cb5bb7d261b67653bbb21436d62477c5181cfe4c7db61d330d8eb90ab36123a9384730563d', '\x89891ba8b0496c615ea2cfa11167d0e42fb0d4802613a595f76359d30fc0d2d2084b45515e7126561004817f4c68d5fdbb8a10f9363cd377ea7577ee9266b55048949949b4a2f80f2b9d3fb10e0ebbedabe56dd71ce32b81ab66c90b93f13e2c0d4dd243bfac513d64c7f70573a967989219e9b5dd08693572905bf07b25dfe16d0b0499dba870a9931bc3727ddb38915aef5d41e40b890d03c9e54eab94274602e682680806a5511bafbf6efd785b722a8ab6028aa5cd203dd755539f01f858d0d835e32ca3d624c3fe5286fa15bf8e894ca4fd1058d724fa5090a8e55180727c30f4870216ab01ec14957b26c6efd17fbf031309a6080ff5ab005834fe607227af22bd92ed4ae0a3fd82e130758c3f119cb49bce5174b2d17a6d140ed7d1655589dc6c8b370c799fb8e35268d762def8c684f8ac985d4d25064c808bf0b9a7f7440b9f21317daa85d64caf2c2374d6810ce7615a101ad1b604874376912d20ec4fbe3e01612d2f9d5869c73f85e9bf7ac9bf53a151b5c20f8333095e68965d6925a4b452854b63ffcb274fc4d689675419ece10df97640c1990c602d12e8c817ae96a2294bc3f996e9adce1251b89b5eb491cc04da9d1fd664e5271a6583479f10babe048354bd19cd0dc8e4393d7e3e6482e2dcb7605856565055d6da89258c0f82620fc9d25047d9affba91175bbe03c9162cad95e8eaef0d5d35ef83471b95fc7a582ad7d4891bbefb5a259261a2dfcba0771af08cf032b5e9830ec6024dd4f1f8ebfb45fcb13ff271cb3514d38e0b983609638a7f0171b4c67c07f4995aeb9e97c0404956b3bc057104a4d52321971e11ca7bf13bddf954efd8084df411c0dfe984ef266f435813c7ccc1fd1af0e809c5717bcf67f69dca65642f59b038e712baf03dd45ed138d43a5403f15643b7a8bb939ec46a647d5b0c97ff533797b65407a3f252cc17ed87cf3fb470b493633595cad7121256bb74135e8f7da871b72f10351a8126de7efeb0e7e45e7a5a227465cad6e255f7b4351087010d9f4abbb033695fd6847d414676c1b4d072a56f59ea22549a41db561ea45a69069567a5824aabd4c8f03ddda3431ee3bb62a7da6b79eaf7724135ff38f3a79db8e7daec44faea441595be24a15ca88830b2ee342f3527873c086e744232ee44e8793b193186bd463fb0c7e963ac6028e11a9907ed320c152d5670ff43814b73f0f9fbb7747a4bf', '\x6a18050f37d90d650c2173e15a0f16ad54b9da8472c6d3335d444ffd4ebea361d8994b4640c2e6a6d71cd3986a79e13e77b1b992bb4024507585c81c3573686d085f4a2aa01720e7ea0cd124876ae00c0c2fcacf468a5f89c0f35922b74af08d2f8f085ac30ce80c0a0568bb7b751fb2d836db4506c6d819a068c30b8edb68edaaf15b5aa88a2152e5596c0a9dcd6c2a5a0eb61b4b308a1b4bd5bccf30d43e295a01532163e02f95b673fa842b088173295cce44710d5f0d7bd52c6ec3522dccef090a6317334c6d402b8daac2dd08171bcdb3a03205c54262f75a919626c87b3298de63213cee38fc93f0b4bac2f3d4937d79c16ba0924590a35aa97e59d381f79a4b987c14def409f6e289178685ee5b95241dbc7ffa4a07e8768faf6099fb25837b57c11050374f0f7b3267f005a223586318dff1bfd03ac6885b8a18184671febd1d5ae0b3ad37e1f6b0b08c295d086eff51cccefdff2c3ea4f71103c438e7b1114a4447a3b5bb181f2ef18defe0868272f2d011b89146e256a9a53d2d65f6d50653cc0492c942483d1e4a6f23e02df8e16a0d56eb8a02c57325d306c6562287cf0e95505d572a4fe81a50c7242ef6c0cffb4cf1164bc96695ec568e07a03e2a6ba41750a5158bae5d31b984ff5b817dec06f05937de2d355c67ed1980a6e4a249c9ba029ebe2e2762cd82f149a14135f77e4b071a0bfaaefb656d6fab171496ab625cbafa96f9b010090aca6593dd8ace35e09b91720bd2e9ccca09d2569b23bf12290ae870c8fd0df19c4de08d14dc7e8d40ab9798be5b13530519ec788435c74bbd000e110d258f9cdc9a23e1cab44e5a616303631f42da4f2f8c1b989456c5db0f1d24d49a61c3fd13a94cae877b478149756815e09dfc1329ec03403952007cca31b3b89e10833df26f238d95f30a5d07b80f43ee4c5e026fe54aafa1e7505638fe1327a98296766ed464740cb7dee5b7366b306c9dd339cd6bdb19ac1253f553b86be3a30111f58147daf312fba492472106d8caf0c3d30a3046b2a5857a60cd7b0d2494a29b0905fc1987a9a52f9875b798b6b5262dbcc0288ecfcafa87c9bfee7ab6ffe24736b2e3e8a140ba07410e9359fbe7460bd466b7b5b76f2bcb5208d7ae158df1216d5aee895db9f54b168a37f9932daeccbfa8d74b87ecf63c4698a4c9081b97f81c7cd42862dd3f78067b23c1dfb430ca8605644cf96396345daf4dcf0e979088da253d984aef7644232fd2d0e3e0b5e1182a87e002e7072da66831a9018f72c56ea0256ae7b8830e32a05906927d8c82e391b7f256ff2bb0d07e4ae147172130c259a8b7978fa6447374ed589764914617b5b40919c8a4f3134478a3a79b5798438f3c468831132d5e6cec1991ca48e00b2573921a6a99ad1a9d17451fc42b8595c82a15c250dd159ff1e2b836a453036150477254dc272cbf104745f513bed889aee99bc9a6be864403079912a1866d30453c217200b69893cba45f5cf69618a2e4c7c595a679b3bbf89c858477f82e8100cae4c9f704d0fc887a1c874749112f01128cacba008d2204e6cb2329141dd51d2cafef409ad9514f4cd89155104266a39d8063d5e20ca53413e049702de8555eb84bff3f74f1740e9c4667621c028dd0385d29862c1d05474461a5e20490fb8b8565759c021cf249d22f9dd5025905bdbc66a6c2845443e1d51eb6eb49e482f51993f1d8bc79b3be6197d0852941d50dfe9508b42524bb4cc8cc80a5fb984aa7845eb541a32ac5c7f45176885fb1df99505f7870940539db2a3d10863a452ed78520ebfd8c16aeb8526dd2496a3190a47f9821a56ba6791538e2bbfc36a37694b791b32112ec747a6c0a9dc4d63060a4c6a841b6b76315595826cca3f19f4984998a7aecb8a16fb803aa05ed67cb24aabd6d', '\xe9d8e844823500ae8fc3514df2ad981e', '\xc668412b9ec595c253e0cb3223f75dc2', 4, 0, 'carry_out_plan', 4, 144, NULL, NULL, false, '\x9cdc6d80fe0e407bc3c18aa3fcf906ca', NULL, '2026-11-30 12:00:00-06', '2027-01-11 00:00:00-06', '2026-11-25 10:24:00-06', NULL, NULL, NULL, '\x8c1d79c5faced8baa58073c59362073d77e2d31ddb8e1207a3287b819d7a186b96f47590e69fc7bd2821bd60fd4b1f991add8afbeb6e6f100bbb042d8c66565418532c437688dfcd13187d992cfb554d0f7b9463d28121d7e7284c9da06e', NULL, 'check', false, false, false, '2026-11-29 20:00:00-06', '2026-11-25 10:24:00-06', 4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('96a80b4e7afb813316882a6bd85376db', 'ebda5a4f998d15250bacfc76c215e193', 'NY6R-PRGG', '2026-11-23 17:11:00-06', '2026-11-23', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 15, false, '65_plus', 'en', false, 'example-minneapolis', '2026-12-22', '2026-12-22', false, 'new', NULL, NULL, '2026-11-27 17:00:00-06', '2026-11-27 17:00:00-06', 3, -15, 1, '\x31393538459f92b54e46c339cfea303b4fd98a7cc5d3d17856d4a9cfe51a48236218271c851cd04dd2933e182973a0b017a7b2d4c1531bc4dbfb65809a762563', '\xc1609ce24998567a51e0cfd436ffca0c3b280798ed4274f30ea783b2d776a878d1fc4fd335589d94edad49a2', '\xe850d125bf665327d815373f4ca165ba5db4b99b6e2b1c3d0313653b7a17210cf6aa004719f820fc', '\x6fca57ec64246db087df532a975f2b4680b50b3ab9910b26650ea61332ffe10bbbb3e64b2b3f47532ad4b622536b452e87edddf511277091d0b463daa99a26d8f370a6c1de3057498774550b59bc697dc6c9f9329bcc194be6b3bdc93cbf92f5d3763a75609ed9735eb0cabe836db528ad908b422f5d031dc3c7e4809eefdc3df4e3a2769d134446fc6ed0d96f34a75889cd64d483df9a7222808eb42a50e160a1e1946b11d7008d7b42c4d7f654fcd2c066656fd9d2bef63468ceadaaa95e9c3e821ca6f3a7d126c4652f1b920b8f4c703454a14927b52925af7576e62bb5a55d68ac24ea2baa9ca6391e3a814ecb75bef117303c05e69f49a23d67814345c08927c97182ccdccec94ed41a36046ca106b794ca4d66d95dcc2e41debc1afc4c7a709cdd0937eac99ad36ce74fb362c359d8795a601cc1105bbd0f770d32f10fc49c77', '\xb3f4192f2b83a33515c0f045b17f81b416cf96df3992025bd11023d936e326570a1c2cbd59ef5286342dc5bd94751817adfee12abd7d1bafce07a51a330c16eb3e3156897bc8bd15e6905065f64845c9a5a777622d740bb51f2796c395d7160c567179f6571c893667e6e0408c0c3c95762d08d6489d7c5e2d3b87df1e995737018da947a1c07488e231d72632091f3e46189c6cffcd2b7dc8c5f454f25832b39ed1dca3deb7e78c5dcbf72da47ae9390149e66d5a2fbe67b09a32424beb59527817f56fd1fe1aee4feff9c4d07f738b2871cd628fd2012da65c88815587b0a4f894c3ebacccdf5c97e19ced492d94e98c84c00a30ca804e05589d5d639f865cb61ac99841efba7f6ce44a45cb72da31e9add8740f957e65c4cca9b7d71c712199a432f2427d710e0a14674d69557dff0b87bbfbe7cac502a4728c70985342070dc9799ed23f1886636a30c3970ec80a83a16ad76b8d886d4cc382f0bc11f845dc25ae88f9072dd1e9eb03e1ce0b723b8366051ab69849d1c83fe124880b7d4b8fbe01d1cb7b5fa69af19b37e5de3dfb275109defdf410fab53db0a9ba228758f7dad63a250dc7cbd1a6ea6be8fa4bfda58d0bd0686bfe1174f288d7138c1d9b2b8968abbfd7a5d086c4d81936a888a50d2c208f60a8e3219929e941accb32dd7b24e25f536bd1a158635951ea2f43dad19c5f911ba270dbd338653be84a53c068ec7eda51723d59219d3900588626c468bb646ebf7297da7eb4a87f7e184abcd75659ea558bd12b97f0ea0ecd6f4957e8e9e79a081366547301dab2519f9dbc5566a712d2db4b69c514b9ee4da61a9c3334af708471673bd6874731ac71c0522bd7520098316fe1efa683735cb6ef89826bff722b54f7f12c1af7c21a88d1d67270015b6b684ea739589c78328cf1f2d29956c65c797b6376c21fd78a18244cd3c285621ec3307078e74afad6eee1c2ed380ea40d2c830fc56534fabc68185a59e37cfbeb1404a98a8beff7f03d4cb867d89589de70d0b1981145e0a84dc94794c2fc6bfa5d1a13cce172b786b02f56aa4909b53fc9a8eb', '\x07fbecf1c7ebcc4fb0fccb2746274498c4be77794bded48415341608a3f574b3fd36031fa63cca37c38fa29cac2e7effd032b4b86996538b4cd951ffdf2027920da331eca5f3704db02b34b276ba9004f14c445c49b8dec9189b4131aabd77676b9f89c00f55223567cc3e7c15b5991372711737aeb01fb1814d1b1a5a88d1cc0fb29c84ca8b44dc162d68788e5089963b2d9617be925a6437c380766ff2c57035b428421d7fae120a828935ac8d1589e62c0fb13013def6970457804c87e9a85cd0bd176b3a989c3edc99d637015cd32079f0c85a92bacd878febaa075715610037653d4f155e314fe7d85bbceff8b77cb3243f9ce3871519edf7f5382c68ea56f6971411a1773348c6a8fcf637f0a95fe90fb78a7058272b316f160c5edc6c85a7c11f6c69bb9fadb21e791b8801eeb5f63aa165d1936a7ef1671f5f1c0c31d67f23b42b59c4362624fbe2f23e097603969888182de00dbf4e3bba4c488f0c9d989446231c44d4070a55466d01b058e7d8db116f306064f16964f4ee401f5728bc2fe3f7732d4080d17f22f43cbe3c76f2d21ee75caf35fb1b8f720755de822cf969cdad08aff3bc2276527914c129d1c80e36f744401ce9f208e0d0957b1619314e0a45fd22f418452e5362e96e36efffaa86484373d9eeb70b6145a37f16c5e17a9ed50dfe84e885ab2ffaf2d347b28b067e74e06b13ffc1bd93bffcfeb5d08acc5b8b26a06e3be182eab024db74b9cd0f221628f18ce747dfbbdf26ec5d9b488c7cf3be37bdf409825f66d44c35720dad54c0225f04ef7c85e6b2e01fbdc6328fada33b5a58e652db71569ba7d57e73f11e215ef933963c20660d81fd43ae04dca170ab6e6f9842e086ed5a5d0ca7728a477f25ec9ab38edcebe37941c65e92d1208f979a62f1c4401db6e7af96a30f6c7e3039830a79a93084af560bf7e14182bb22019c80fc08d0c9ebeab0aff5011492d90a15b7e2da2a7e5a925975d7abd8a4f74a3f66847e2859273197751e8c998b8d203daa0727a1940a48f76dd2c5abe329e215aee503aaf29c697f07acd42e7c53cd91fe8871720212f0dd8d8244dae00527eb63aed204637aeb89b7d5aed2745eeb85c4ded24ab00e6ccb4b9c6d026485d838a6057ccf6c7248861b2eff59cafa30dce443400a7a05a4621bc81c3f9202e02e8ce61c01a71fa052dde74db59c62825ad27fb436b76a415064e4df75b599b4a5dda57a8842d6afbbc7eda8c4fe9fed1c4b5f840b1e40cfe494340e7803739522fdf3251f9b7571aa32ab10911622e6f7c2440dee5e73c355c1bb035d1ff0c9002bc64652a724ac817ea2a4f317b27adc7aae7498e1d60339219d8b5ba34cfa0c072af9339a9dce0b7541ee52459dd7ec6ff7cc0f470fc8efbd4e6fd2cab4b820ce7a1626a01a8d3ec294b0016bfe762201ae651d4c823cf92f17ea17c4a8850089ec61f85469391d7667b1cbf72f39344cf13fcb450d006f416d223c73c853a284941af12b2b28c86545bc6a7963eb9a0aa30c80c0b3429dc26a7d10a854340ba7eccee2656c60f6e8bb2a8fbbc32763a5ead59f5a25d5394d4919321fdb4c9d294426b39ef04b5c146b9ffd24cff40231ca898505cdb6c5287c40e0ea806f45929391e670a3c258050f7f1ed963c47a5e5174d9d8d6fd8ff31ed082d3e81a3820a948a991c77f8f670174d5f563deb564379d597116adbf3711d3c85e75edae7094e5573ca34eb915909bc841e39b0b5f18b056fc1bab12dd395e5129a4568e36f4e6ce98310d716c02af9c47a7e5fd2814e713c7a86f9a383de870d6117f8ea6f19dfa1599741e17725096f799642f3c6ba1293dac86bbb44bc721115d1f34817f82ceaac539871b8883be408f6d20ded9363dab1a135348e4544c7611b7ff55e11489be6e9e3a805a56d14308da7c253f8a901734c805c3c08f0ec4d971aad25895c29522dc639fcfd5a8a4bbed66cd1315dddc', '\x7f804fa6a7c43b7aeaaade01d578439d', '\x34bede60ba0321a4f432153efd5d77aa', 2, 4, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x7569847de93a635010290c93f1c22eb8', NULL, '2026-11-27 17:00:00-06', '2026-12-15 00:00:00-06', NULL, NULL, NULL, NULL, '\xca9d4824624423449cad9d50ad87f08b5999f5604e90c024d9f9692cac159550065140fb797bc93a11b8061245a56e5ac509cd7bc5548855b4aac756969cfafb0d3b0b0e01df42678ac2c64c38e42453a2d91b9a74af9312e4e39ea5e332', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('977ae7998941486849e9c3674e49b04f', '26a9d986590c01c43e6a210f23e96221', '2XJR-SBCN', '2026-11-29 08:00:00-06', '2026-11-29', 'es', '0dc990c82d319103006acff97603c947', 'bc4a7fa76865ec1b3326467b83e3bce9', '2026-12', '2.0.0', 4, 0, true, '50_64', 'en', false, NULL, NULL, NULL, false, 'new', NULL, NULL, '2026-11-30 08:00:00-06', '2026-11-30 08:00:00-06', 1, 0, 1, '\x313935385ce7eb287683c3802c9f0f642a6d19139a1bbee0080181f5c476bb01e8e325ec0f1a3746764cf5a58f3cb301acd681283eb0bc3b84ede81146ba9f42', '\x4095438486d526656f66295f9a502c3a26a4e54f58656abcfc58fb7bbf24db8a5803636bfc2ae69f2fac1f', '\x71d4eafba6fbcb81f1b86d2352394a764132ef973266c6cc4170d3f22b1848b58ebd6c5723e7c45a', '\x9770e0172a07750c11a719bbd4d7b9c38f5c378de8d1f22a980894549829a695f817f22038c29305716f66c4ff517e6088b760557f67b7614bcb10e0d56647931d23f227f9878e820367fd3b6405da3c5a3f3b0eeac0f89b1e1111bd0e2a22b3261e8ca523ecc5ee2a32f1f00020ecb04f8a2f0aa58a580657dda462fca1cb5b920eb0e071f8663856d0cc1dd08d7cefa8ee7ca0d08d4c14a145bc10ec26cea0d6767ab1cc6273e90c93a1aafd72bc07729c4ba3e3e2adee1503a08b9371702574c089c800f43a126e684f8a61cf3099e89e997070b3b2a43fe63d8a3b2019e713ffee652c7fc7379d15832c324c89bb4c979d9e2515270e6f702fa03a98fa867754414ff16c2ed9d937cc9dbf4ea43a834195edacb5a173cba5', '\x0c3245844189dcda32f823d380909b3b4bd9288c4ee2647a9574bbee2545aa8a1b59c1076f3dfb7982d506e755c9e0ab7c2e8931993a96bce99d85e85b16fd2cddab53c69ae79c963ec61520f963f37e24a7e9d6fb6db5edee279f0eaa14b577fef444389026cb867969339d9c23c18f47fcab46d8eaed8c1f5e3a9fda0c1b4b58dbc522245a735fe5dce3e0564f6c3ada80645f9fa70f09495c7d039ea50e879d3e6226fc1537fb0578a86036e10660c2350a090df2022848bddd6fe977d8c25b8c751a36b9f4a40d1218219eae086ba13f8356097087738e2e3fde1cd62dac24d34cf6eac2748ed813c6a2167ab128df990cfde0a9ab466fd0e009c4772a0d5c98e0bf7c0692e2cc7a34a186efd45268578d82c04d16816db75dbf36b5f1337d1e1bf09e624b045b0fe2a2846a1d61619b2d1314c663e48fc1bb72b481f134ff83af84991bd0af2bc992322672ff0552e3dca729f2bbc431f0e8f9a1fb13b5361d8a706e9845161083c5e3fdbb73beba7882aa50b3d204c72b4dced26b20a8e7936f97df8bce6e2631e0f2881469c4118d1537f0f0631662789009d0b71130b5217dc47beefb89712d5ff52ba6676d7c0a2597ea39620853bc66d47bc42d9b6eadff20cfbfddeb1bbb9acfb329bb4e43cec13d5dd2b4761954939a2e3740fea550dc49cb8a8b7ddee6969d6bfc95ed0e487d7c6cd9a8ade940b2a0e462492d08f239fa19022425c1d18e3ed608c91fce13fc5c6566ee9beca0642c72199b170363ee65c47406a0a98aff0f7cdac965b0a4138f4e46aa1eb5f5355b687f3e75b30d751a929fd1602f163bf44209f3acdf9f4562cc37c3a771a33b5411373c62b9d3cdab759cfabf86e7eef1406df8da0b0d4090d7fe6c68e846846cf380132f80854544a0cdd661501169eaa7e97f8fc4d30b1e0415410e28d865e4896d15b078e4f01143f898e4865bf35ef3c1b548f9b343e4d5f1cbf61d1b8cc73b2757dcb556b631626e698276aed1b9e5dcd9fe80dca2b46f8437aa18311948a937771e604806f53b192fe6a220e93f2bddff855f6df7f4d22b68da283fd745c095f03aafc2408b1ec78a5b419bb6042deae05f17b289349751d19a22ec7eb4d013e718fb84523abe7bb831403b39f578df070c4ec9f0ca28cf615f', '\x4767d2a72e74904eb125766e5cdf9375e58b04419c2d783d778989de22ab7e7601ce38454a477bcae11f2ccecd90d42078f792290b6fffcf60af03167d92c612f15fd79e73da32d2970a201f30308d1fb0b7a36ce38c761662aa2f4f64a95a05499816ca4d9e31a91a67da5af7af07bf922fdff033c6a1efb319cc46f64744acb71e1aa16ded950900f798e6948913e68b4fa1906d3040d48f2d78d5da224f950a70753fea7c64058b5afc7177890442e79d90cf338dad37d3cfc4c2e3fa656231235cba9b1920c8dd8dd34397159ba0b9c7ade6b37f91564ff8cad7392a2fdd60d0273924de8c7a7c10a84a6e4a98fe3a92ff693c14d569f85bd7809b2b22ed5abf7131454d1c39ab3d888eda1499c171ee21968d9d42a83ff143b375d36e84a140504785567f9c45b1a6e23a4cae3fc0d7b6456c7628537d0488c8aba438da32de3aecdf7d603bab53823cc28b7ec66716ffd3e6a90f70aed689856b5c440c69b5b5adfd8809cfaca1788100bec4aa4d1775d0b2ff457f7e3e371ac4b8325f17d884ad312d877b2963315ec8c8ea1e70df3ec1a8b0252ced143516286caf5eda0fd0a097b2f02bb76c9ef0e47acf184ff29ad9cd4cffee811ffc99c8b71e050e2849d16f1ea971ec65e807f7b2c0063d840ff70d83ea2ae04791d4f7818e6b28beb003c841854f2eef4590a453ede4b9c08c8199bff7c3ba5d7fca3dce811aab2a01ea04ee84a560ad1c2278f48431bcb978c7a112d466fc1adc73f88f3b4dab5e6be2f7504349fe76853a9210943f601fbe2623806d620b664483bb1691fd076ebf90b9f379b8c89fcc56ca7735c31ccf8008f53ef5613dfd8411b8bcea52aacdd5876deecdf239b9fa4cab0de1f26b0408eefff07390d15df852391260531b69039014b2589d5e89698ba8a0b7e260f65ed2d582e2f14bb63d45183bb17d85a4bdbb402ede8afd4bd2e657291c8ad95035edb0c522b707c9c76854175a479caf3170347edb25856ed0e81b6b8488cac3435b5dad10c74566b85e33f4f6bac5350d2966f7ac7e0536e9ca724156c45a461f0e356b1ce8ec969241c9a05f778e6347811a1a22fd395fb57fe33a12f901cb4a3b38c815ab16153cb31f457060effe6dbe36ab22bebac68a0b519a9ddbc02408b279ce1803ad8438bd55d81072447ae9156a35667957587e091544a7f2dc370017e892a1a0e6400fb72d46a7fb7d8caefaf584b6f1ece37659231221345fbc3324b6ea1ebec21652ff239b2fae7f57a926940d0d9661cacac236b51d347614ce3b5f6873f6538f982566f14fea633e881d311a5467216dd468090a814b17ede9d32bbfa06ef8320503c6bb2c66c8ba6f6feb11bd72320f99d831af6ae74abbdc8ee952d8eb18466695174f5d3365357c640ed092d8f57c060a435335582cbaf0f3c6e5ccce0a89ee7aa8abea8cc5a7fc7b080b6130943b5809a3110ee3328cd35e0634e245bebb62e91954a15ffbea24aa3b2fd1461c62b56b8b21c8fda4739f01f6ad568f7514e48899bd640af719d88f9bc165774edfa3edcfc200fa12fda5b4a208a89765f6ca4a3c3dfc2c2d5689fd1476be9f42095360f4e820b29a223a8ba0ce28bce8bb1ad1492f7da211b583c60deadfeea992256d5eed4e4610248952dc7a753f7f36d3ae931371449b1d7b161a69c131e297f57566bb2f1fdc924588b16e57639fb333da697fc78637759621aba4a9369a1f25ddf0d5642c44b3a7f9de73c95b5e2d17161d22497fe279ad7999bc1dd50bc40c06d14f60c51f88972d33b589a5402df3cbc7fb93f4df25c6a668f564dcebe015c862c37c0a5cd36435d17d2cd738420b17f8a4bb64595b2daa91823cbd097e4f0965d68a2e244491bbeedb97a6a32ca3e9824cde9f0d619bc8cfe7e1313e1d55085d619cf75dd25dbc29e8c41bef78eee263ddd6fe1e98e1ac3b8b532c8f10e966900473708451298ceafd987907f6115669a200dc247d25accc4ea4c8c9e87c4234a9234e586b5895becfe334bebb3212ad5fbfa138e9392b766fec26cfe6f27f6d80b7d044d938fe1a96691c8be11ea88a1634c830c9471c56b4f46078384ee4c625411576836ef4c3aee5f5ea682fda69a612199200b91ac5ec2b22a77b41acece74f269a307be79f2b68c6538e93520fe0dfef7c63eb93b4a9ee523a6e2f463381d39a1d1f80804ed5e5fdac9a2081e8c24521604766910e2ecff81f1fdd53120d445a2e61dfa4a94760b47920d1a89fd5308eaf0b4c67b9ebc7909947c952c80a7e14383e0e29b0fe8d72185956565fb5a72379c50983c59964e8984d3297ac8f8e6d03583295215aa8c94a31066a26a3b8a6f5ed34a7bd9726e236f5b481dc05ec3ae0d1ed31c6d21d2658014c8954b6373a09c4be1b553fb075b1a9ef3c113e9500b6b17276bd5f8d9b9c2b5e1b3b7ecca4439c31bb54ed533d8471ce50eacb424b47e768f6ab701794aaad1c1e349a072c43cdf8e5f456bf955bc8a0f588ae0f4b4c9f3616378edecbc0e9d11ba992', '\xc80fba6fed89339c1b72f199fda79628', NULL, 4, 30, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x4f0cbc54293bbe1cb5ad4e07f1eaaa01', NULL, '2026-11-30 08:00:00-06', NULL, NULL, NULL, NULL, NULL, '\xfc4d6f0d8ac10a7a8fe8ee499d5b31eab6768138a118f910222a66632e4922192c0442557d466c5dfaa7ebdceaa6edee5f1fdabad98a1e3d1430eefde5e05789691db815c47dd9646a3b0eefa46c772fa94f8fa1ee4954e00f18c5b0c9ce', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 26, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('9a41c20e4f62c8ecf1c19778074b185a', '42d792971363b22654e158ec1cf8604b', '3KBU-T2U2', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'other', true, 'example-maple-grove', '2027-01-21', '2027-01-21', false, 'new', NULL, NULL, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 1, '\x313935385d34d17f5dc6b9ae74e11f04612d8d25b97658291076a63324312968dc9778e2ace147534d9db92f48a2108fd2ab2758683a03cb380c654861463cbb', '\x4f8890a46c3ea24345435712dc98e2adffeea90415405755bc91b94a784b95d5cc13e114ddedf6c6c60b4480d9', '\x96d2a617cb11707f94b495028d4b322930f74f3ed964e854c0a5d19600f1ec5e212bad7e0718613a', '\x1710960c8fb72c79b14837e2622ba57dbed8d51959e054158db56e7753c1552bb3a1bc8af756580247627ba44900e6c7a3b0b145af052c95e2ac58f0d86c9f00f3c8d4d0e37c8071188f3e766dcff8241982faeb4c401a24233fcf3e6f0db93318314ec3f4e694dba23539eb121c7a3a211f4eaeaa3dc7ab90e21830addfdca689839ff60e56b28574b66f06c0e1a063d50ed398e97b1f06be9eba328b025612ad6c8b7da17143e660899ff8733b65fc70254cc3a01a78f9bdb21bfea8fcd64eab47c6f7ee9b5e4f0c7794a16545fabeec91d1352730ca915a6ea8b428a57d44c6812d1f85e3c8f5e4fb32b3bbf49f25f5a9b7058cd3d31ade57fbf4f46eef5f8415d773bacab20bd4cc770a26e90b6053320d38f747ca2a2125ca306ac89383357bff59a0ccf9e0d34734642fcc20262beec5f4accdfb996e24b1e7494b66d2efdf02ba32a5eb341353ce45a4e7c257182e26309778b12db4c9b26c8c32', '\x58890b023203c317c9b9bec94901091d7eb70d2111217d21e058027496fae2ebcb59496b5157765d829131c8b645ab362b3ba647a6ef3a542fece47dbb9dc91b552cfbc77118e86088a0e516af7805a6192b95e2612405f2400b25a37f12050bc3911e84cf37878d8b8dccf945d3c629d154ae76fc8f9e5cbb93c97fd4f57a7d685b44b3582915e2ccfbbbf956f540396550bb9ed434add1a18c4bb32d0f068c4aa1fb38e507662f045b34e5769db7bddb96b53c36aacd36eff77d1ecfbfaeec35d74b8f29f7a88ba945947a84a86b95359051698789613dd566476998f5c671c1e470424572de1b0aeb5bddf06c08e0569699754530f6f9983b599301e6a29f73c6dafed65245eca829100af56f8a0a8709df535e81a091044161cbbdb55027b625e11435aec7cd871e2e4a705c2683b7ececbedd051d8a83363debd17da4c2e046a796c3f4f98d13cba911422addb061a2ff0c0f50da5fda637a9e530eb8d4c1f9cb75006a1d61dba902571e218d9066bf0cb3708f70acc5d7001e21151779b73c2f7b4c03104435096b5e1b20614aff06453c8c6709c2dc0fb4bf55e2ec6c1ea9bd665f09c289b6951f1e4453c2493f58e194335549f5069df2f34d3f2887c82496898fd8689486c1f60c646ee9eb116085c1a5455f5bca7b052525b2c24a18eaf5cdef9fd704263eaa3ca4465aadb0f0fd3cbe682a9ed5f9b9d448d3390613f618a64fe0ee56d19b8a37cbeee962adb920fe47878e12b203282a632f3ac60ebcf45b02b631347f71caa9c0305b0552e805815046d42848840f6c359ad28dfbced26b05ca06acdd36448ec8635bf85fa9d5f1e1dde2d7977aed30af739ccee8cb33329b72645021b668e1271355ad696b4f9686d0cd6862daddb46250d61598defde6c106e0d9f11c15294c6ab9592e81dffff21a7d273b36ae2aae725216f3d0901b9274eeb4544c2f986b024a51cc0cf35402926157130706e6d104e1e663d67f4e631c6f6c5bc4269e63b3b5933752186adf08010ad9ddc0d919ead53d8ecbb75be2ca150aeaa596e7a87d5be403d7fbd315a494323d7da350bbc81f06aa8784e42e2acd5b4b0647799f33903620e67360f6cfe0aec4b39901b719e40075d7623bb85eb119db4b6d0006c501238bb82ff8a95e0c5d2705f2003c227b99fbc890471ded9f2ded91221fd78c385c155369883a0d1d5e6a49b6ac158f3b', '\x0d16d3f8528cc7e9eada2a2a98025ac6c1978f6561a027ebad14229cef6321b3bb48a82f5d63eab01c36fb5f02eb1fd9dfa5b6b03da5be03cd87e118c39502dc5daf045cd10a527c79e2672f2d4b98835d09509dc4108ce84025d094cb6a3df17bf8b73880e9acd5da8ca728b02c373c678773261d8d4d7db9a5d343253fd15e2fd8de07743eac24d250db4c518ed34e280eb98ebe2da5ccef3a3900a72ea034a594d383e86f43694050eee04ca0f141f72a7dba71c2b928238342b883c466fef20b885565a2123f33798e5d7c3edb0d7ace089f76daee2e1a4171be0ca6900a191fb86b57d38fbc257e304ec81bfd29672410d5199ec7c94bd3e6cc3c38f0d846c15ca77bf23e73ba1b759bd41c5e6d085c392997a0ccd5b28f49548242fcb266ffc4cf4eb94bfad3779dc082acbaae88478ace32caa4a8360bcea5b1052bbdfdd345c12143a65f14aadfa8a7298dce32d7f1ec139956f87daa2fe5536f27aef55257e68df8c4ee48cfbe1dbf8da89755ebd4aec19063c34606ed27a25c8f6660942b6d893ef6da1bf58ab8e01d1f8a91af15946ab549f762e5affd9c004e4121d81bdf70bef12e2fa9b27df48f1bccd8b0c49ac7796690c59e93fb630d7111b7950b75590ca99f78bc43f5b27c8fc883f27d20c6b17e93bc1c48abe71cb4ea55fc5b0424cbf60b808d5c2a93db4ce44cab2f84bc44ab15ed5f5e97aec402bd32f7c8da2617862d04580003c4b2b5d8923674a6513486e88e7edec2ed3efc19f1701741b3b039eee4e50c9af5995dc37246feb6c9efda8b3b7fa2b391d75acf78d209cd20fbb90e93c88c4a5239951abb0861a944cf681c3af9fac1d8e32384c0e0d6548df5364bc2333ffb693552211a413842101049ddab7773278fa38cb5fd22d0a7feda3ac8d832301a9c7883703fa7e9a657614fd70de119a34d03fa694f1e8297c39bc066ba2cda2099f681198bf8f8c6bd4229aa9e883becfe71096c060f8e9e7eecc41c1fb7b1e55dbfa280d3fbfbb269ed6ceda7b74a181f33683ed04a5e043b8bb6e81c84eaf4c95e4bb0ef8915c05b7e83ae0d2ef1d0f4ab2d14e7267539499136ae385eb8cfcf40c0ac4aa444ed3dd2eca605f942cd8c703519e580209fcac699578ea45f5127277809471b3e23cfc63f28a96bfcbd81073296a014f95f12140963e4744d2105ad0bc579f7d1241ace014624f0f805872767da4fdbc94f400f0216aec8a0abee84a02b486d3362a5f31211a1587409cc41067585dc16ff8657827bf7a6161600b57f75002acabbfcde91015b39ac6a3eda0729274d1abf25b4287a60b01ab213091bdb2a9266ad7445dcae0b8db276d2a1856eb615a770f0bf31d3e444df69b8fcea1590cc20db5e82005468bdd4ee23c25aba5e82a3e39e618d0988fae72dcbaa054689295d6a46323d844b374e2689df733d8dba83b70eb2029419a9abeffbe1c31d0c71d8f757522764a5ee8b57eeca0e00d04f530c875a4c10bec23292fbd564f088e03fa68675965d464b41dcf243025133de86ad94b0d8d8a3a4be9e22158e48c7958c405f4ee2e0db802a2925559b5217186b12c3b587bf0e3ff25d3799ecd7a63e643e1a22d36370b7ffe60dcb86954eac33befba8ef786ca5741497ee7c49a71df5467b444f2e0a009a01b0ef650d8bfb6fa0e2149e82396a5b9ffe51f991793c195e9030a4f1a9c0f8002d96309327495991ebe557d4f8a2d1d76d5e26dabeedacc4e88caa359b1c39933f57882829585a764206ed4004827ead3ae12335a541dfc3ad8ab8a72af90d3db1944ac9dad30af21011e6942cb7a3fc74812db67d', '\xc84d4d28357d7f1fd800db344e25857e', '\xf62904348c5493a0003de5ee64dffd1f', 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x3fd9109d078316e04034644bf2d92271', NULL, '2026-12-07 17:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\x3057b4f8be23490f538dff7f78fddf80d0ca7664b32ae8fb7cf3fc481ce0fdf8b6cb7d14835cbafc266702294731d7bf217379a4d004d6b5ce022a28d75bed1db5c528b099abfbf9810fa16dbf344930578a1c8efc67e5589b82210951e1', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('9ac09eb3f95c64e6199b51f9e7782dac', '112154ccf4b5f9d520eb965aa7f47514', '92HS-59NV', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 3, 22, false, '65_plus', 'vi', true, 'example-minneapolis', '2027-01-20', '2027-01-20', false, 'decided', 'other_care', 1, '2026-12-01 17:00:00-06', '2026-12-07 17:00:00-06', 2, -22, 4, '\x31393538bc6c05c1b2a16ca1b5f41bb2c0386e696fb8c0fe661f7b709fedd747bb40e13fef986e19a57ebd4799adec067028a861b7f14f000a141d09b6e12eba', '\x2af1f66ef04eda5b245ae957d0998959cd71601f7be0eadf6b0dcade0a149bea40c88b8e26c4f80473', '\x5446b451769a0e3acddb779f82df7f330d49898e1a1bb4467a09e91dbc43a044ad996e691816820c', '\xcb41b05985359c106a34bcdca8ce7fd4e23e1096fd4a01b1979bf4ca31d060adf4bc43c26e9a2d5ec7e4e2fbc2343563a69d9075191140f8b4978401dc93081874ac43c7949d0eb73fc73fb1df8cebc405506d4168f89eaab200fbf9f8ab4e9212d3f9be372758080d22b2f94134fc50bb0916286089e4a4a0576d4bfda240d7dbb19f34a1de2f46a4ef3bbe1ed5ff98611227f65e9d2ee6b95bf82f91d34539718fc78da2bb626d2fbbd26b934d228a7e8032e260a9a531fa41e61120039fe04dab02517ef02c8bdf0cc7cb3c0fa6fd220dc3a0a3e8f270e8071755c000f5199ab38150449a973a875ae7b8b45c0915e60e8a863d554ebc16e2feddf26bb09988d57d0691400bf5a9344d87f320315c7d29707a02e8730e5a5c895b0ebf196fa60bf0412c66ccbc76e5e51fb0820672a8d09a65ed4494cf60579e683cab20205d8ff61bd83a2d777be6ce1b07ea280ee9', '\xa28e61563d099b6c3e6363214edacf4434ef625197e9fda5027fce2db8fc00816c07a946942a946880f9cb9d558e98fa340128ab5e9eb81a2f891d4ab71a5e58cafe0f2e78528251cf9375f16390a0db68c6320612fc270d7f17e9b0b5271b7807fdbf544a206181155b289233ab91edaee9fb300669bfc360f9f39d7aaab5a505acef200876580d6b9a977c01cfce2696bc106a56ca1e4c2ae71863a1e8a400f548f496bf8ca637a50ccb96e54abe322a3a1c7dac959e3c689a072821631b765ec2a9e87e5eb60c5d4a954330b1945e6c826dc9525446534e860b3874b2b8549e1096723eafdfd5c11b05c4750bd8ddf518a9311e6c2dcfc1986e73363e103bd07e911196fc8d9667a70c5b6c68f7fc743da80743dfb89db7b8606de85d183bef746f4e102b842f7d694b0724c4bd71d139207bb51091a8c1733ac1ade4f730ca391f137736588525166ae86ed2f8413cd8364320522bb1fa07c56e769b37fe7ca7b7901381a13ac702b53b60c88fcc87272a10dbe5364809f42a5581ca4a76893b5f8e15a59c1890d214369b75365d1f6e81f95214cb3b4f7ec8f8f54cb79751e2b19f6f3d4a32973973656e1a5842114a999a27c0b953041f86dfd2d0e216aff58206e6e7d9c2faa2bcd7ac0aaec914e4c74c9dca020817f7d1f5f6048669b1b1aa66e2130359b0cf1b9a6c710d3845420127c8ac429db94d8b9fa43b93fd8cd707ca749b7384202e91e9ea3e05506ee10860db19c6e80c3b957a4b46fee848ba6573bbdb37b28ac95393a816bd585ab069b01e11edc395c65483d91eb630d8bd1138c6add38bef755a8b3bb90d7db9a1d3b6dbd8293a7858ac07aec29e29ba5f6fe309e609fe6b145cacfeb4a3ccd8a4a47577495712f6d33318bd7f60d33ba52f0114c96eb8508994bb286a735c62b16725c6979a1c32b5e41f5b28a5df35f62ee08c730b8c081d74caba15bd385c70609d94f6c47ac6dd8bab372190f3d82aae4d7c916bfb55bf101c801ec8899a29742fab5d557cc2873f989a970b43b4f54275ef04ccedee017efba403fae100d3c185a962345a0e8c43d857ca6b5cd6e4a013ab3031966d1ec2caaa75b72c41556b55da25b895e1017e72293bb870b242940bda03a30019c05145d0be497effa9d1c587dccbbb6a70012d66e1f505166a70d5dc80739173eb3f8da21dd0d2a6c9518c667a0f9e7058f70a5c', '\xf9231b172344ced64ef59ab5af2d8f2214d12d300f2537d1b2c6a29474a201841bb9ef6b455fcd8ef71c381e072d3bf72dc1fb903763595f3a34d7f18d0f2e6b750363e6c045f4f4374c52b662d2760f11765dd944bb5759d6bdbe10c9fefceb125d5130bf12f356630e3f185ff4aeb7c820e679b56ef213926c0a2d92ae4d4b97a6662c123699cc3bbf2062542759fb7732c8de1f6dd8b868011382e09165ee93fb7840ca3fb95ffe0bb0d487090e2f18e7def7563657489aaadf2082194116113f68aa4892ec7e44a37c14aa7c878026323378b5a8b9cdd7b8f518a90ddf00531203e5b24fc00819929e1a89c6a9cc0b9536dfde2d87696a97704aa7b7683923cef7dc7a806ae173fb30d55db126a4462c957108699f87a359eb6783d264b7fbb127184d933847f63220ea516a741b491af56e8c7b3a15c2113449a4cd2a4690962a236f311810b6fba31dff9c5284db052e7be3b10361f59f3b1e60296c62178938df7155edff34278552263b5ced04edfa0d438caa9b81200acb98776237f12bed1093b73f6b2e4b7fd4f85faf9dad42463b909a799bd7c0f8268a580665d4a77f20c3deffe36a64445d442fa0909f1ac0f9555cb613032a6712a401d19e92d64f43dfc00dc50cf827eb48b1b51f53f97fae79b0df7e5c5cac8534e75e2f474465dacacb65aabacb148a895192a42693274434b1508c27ac4e310889925effec33f4f9e161989c9b9799153b838aba03c1c6c130104c5e221aa7ab253869d7dbb23d4bffa1ede0814586ca46f9e786186f0eeb1f0629ff6ab5fe1c82dda4b4e5c858e09e2cf68742fa741633bc87844979ca1995a7822e613c3a0f13197f92f0002a12f7a8e677f1bec4390814bcb484f024aed2b88b895d39703f0cc0367f93c75318d09f568375387558be56ec0a936de185a443cb92579ce4e506cda2caed2ba5bf9654f282364a33ce22c49eade242e83abe2a8882cbb2dabaf34138e9bc1a872a17b211157aca10b0a1b44704fbaaf66b5ff988934830aa44157ac60d78554c1e7ff43a7f5877716cb08f522d9a6c3407c288f9399a700eb0af9a09f89b57b62c9521999465df530aa3415d7b5a10063f123c3522b8c1ccf8a32a84d5dd5deb52c172681d1880065010e39963c9d5f38d73f3f972ed018c654b0167c1289f9e12a65fb5e2ddfb5300c8875989f9c22459dca45d777b461dfafc1ef82bf3c22e309c42b997129b07c4cf8fab29ba6406370f02549495023f2c23cc2109e36e2191d78bdf05409a155a780b1919f3cd6c9b0cb8e0758b6d2d2747d8e1ae9ab7ff58f40a0b6a3b200e0e0d27f53ef1b886b362a4b70b4942d2d52ac5a313d407a6c49fa14b4aa37ab3d625178802f00c5a4e1bf3b67f430d35fda90c06c0c3aa29528ddafe52608a028a30154f9c390cf4c95c475a09c7175e5b31a3a00f728b2c179715685baa881229a64d994e391770adf76e27fe8404958020955bba9eef8c87ca8c15843771871a70f48f6f311114faee2cb25325577ba9c8b979cb936af3dac1191e73f6607666e355fdf332a92f249faf5ee57ccc2b8183a690fa9aa6a8f0618aaaf5859bb745572f540300d61afb6d1d5140e88e619a56664e9bf094c59d1af8e7c309b1c2e0c252685fa01063bf910959beb87eecd4baa0971fa10b715991e9078fb573f66152ceefb7b062d62ef00e5ab3f779083f4bae62e7d2565fa7bc73c9d8ffea7d0f9ae645aac863949457d1030c03648eb5c8802771b93db1d3333a7637ab87d7c267067f6e9ba7514ed4f372eace1e2d97bcf1cc084ce7f1384077921b61378e38ab', '\x5e62956377c0211b0870db407626bd14', '\xf1173086531fc88fc4e83c1c688b6cbc', 3, 0, 'carry_out', 0, 3600, NULL, NULL, true, '\x4205303ad469fdea87995a10b00dbd29', NULL, '2026-12-07 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\xc0e8d1fd7100341742f14a91cd044c7ccda38ec017dcebb5834ba0573019a11b582dc66e5da995d2b4d0c13f03efa9536b4aa39cce044a2fa747faab7e5c585787244165671fe80b818a159d83c315281336ba33d3bd405ea1c4390a632e', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'clinician_judged', false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('a70f86a4f40e145fd3b5189f1dc757f2', 'db16f3c16a61320c7de36ae72de137e5', 'YY5R-HBAE', '2026-11-25 08:00:00-06', '2026-11-25', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'en', false, NULL, '2027-01-18', '2027-01-18', false, 'taken', NULL, 1, '2026-12-03 17:00:00-06', '2026-12-01 17:00:00-06', 3, -14, 3, '\x31393538f3b45c2357e82d94a5537d162fe4faea2854fdcc2159c64a5c843bb2b0d737646eaaa40f9814058523d8614320fc743d2c46183d2316c569337ac6ae', '\x1a2f539295edbcc504603994b414c4ad969e75b04097240126d25d29905fed367abeab786e1300c7', '\x8b01222a7ceea2c8067a32a309d1ee52a2bdd16b7560a1424c44831d1cf8528a9bed574505ffdcac', '\x9f0df4860dddea3c0fc06181fa21b2ca5a5f89c2de1c170f7c80fd131629872483ef8bc01d1417eebd859992a9afb49da5ada8999ac0085b8008b03e0b9d2eea3e26f811cbe14f70c418e2550339a783d049401cc535c3f6a806c981e5966d01d1e8834f53f4d673cdc014ecdcf43ed983feaafea53be4bfd0c3006b219dc82d0faca5d20f465f8a8c0c60eb594a107e448cbd371150fac958f8160ce91560d611be8426fe9d6547d09635b2bb7f5a455a22be803491fa05b78cbfbb5c0420f031b7de1aa68d2a756ec61b2203d8ad98328ac46ec5f9b2a8ae623a3c65fa47df6cc89299deffb274b9eff1c57df622960ee10e489c8d7a5ee4fbd02f0a0c935cdf06d6a37bd5ef3be9324774285d226ab29a0b03f8e009adb0060578743e5e05a4cb5a2d11412188d57a1a89da7c95db', '\x1b0da41d72940bfa87f72a2cebb023c0f0e9da10f8295e50256966ef827f93163f729d5ab7b8bd20f4729981038389bf880e23c0bedc8475a8da8dcbb303061f64818bdcef2b73f405222db6db1fb023582843c2c6a79f6a57c62c675cea8e4073ec739be7eac3eb71a397f07cc98bfa127a71430072ca0a2e8fa50a806e13d63264bc25a45e01500c6de91182ca592e688e7d8beaa867abbed2e0168161463512eafa68621f34510011701eb86c1444ab79ec7af55120dc55fcd578d14a49108d5f022dc7b930b8ef38f641c242ae3fc9bed8f71bfe70f2a600a2ac0ad5161fdf337c3cdb1077bef9638c241c443c4ab78723c15322afa95d93b8e2fda4b278d09eaaa13cd2c122bd8ef0acce61a8fcb774454217465033486a5150ece344d4c597a4f64aefe3ff5c3d16e16d3347d6023f82709301229279f5600bfc138b0bad9a3d6c4960c1db33baa333b5201d3578dba528e6f804ede237a0e7988785e44138ac608f925f10f9043322f5e35eb3f863554d2c2333fff9369c8a6c1e950a57a63ab017e4af3d11d1c5d29a12bc673ef868604e9d739fe5ed5636ce1e500d98fd0ba163fd99e6c7be7c8f8c13f273c44d0a4bd6b4d9928e3825ed1ccc01ee47002574fc5c550fc62f5fe20db7742daa9812fa418108cb592c33db253f58c8859d302d966adb726d5012afd4450333dafbd37ec26452f21c0fe99f4ce0c0d360475f15936c3342fa5893a4e0a768d8cac85c673abec3cebe104f0939cd1c89d3a4370db93b7080e357cc5097c6b087005be76d31445280f7e013d3d9d2712a55ecbf1645578dd819828133c69dcc40bef4239eeb5850e3aa88e4b24263a654ff3691100eb11d408d341f8b641cea4bc008a81b8af0d19bfd6e3d91f3e67bb508991d8155479e005fed4538b5a908055f395921565b93473508f12c45363d639afc308c0a678de3972642b64f07abb2e9e25760b096d36951ab3ed21f', '\x1ebc95872693ceaf5b8293edf48bdba987631da4c563cf611b20b5e464a67991cb16637ae7e0b63dd0ae863f365f57ef246e0ce15f923bd60277f3ff3d1035b24d472bcfbbdc00f3974372e65a550041cf540b750d286ea4bc3c5d7c2f1fe9229c2d92a095699c38a9317395878482080f07f5f4a6e4a4fa8f4b04f6810a0b1fd01afdacc76f0aa40568a7c5cd38cda09cea2f93609dc19302d95368672d8c0af5603a668f8c2d6156cd2501a25148a22ee986ee460e7800159735018eab10c954b7815e99bbd99bf1116df214fe1467ec41a1b023f86a07bed1249b9978877bf6cf7e7ea0bb6934b2bf657e89a7803e3211f2fb6229826ef424a3dba24413e52bcd59f2d90f99962c36558a6cb90987f0736a66be9d4731b50bda479991fcfdb8879305404e911169408d609cc0f4c355710b49c6b6c9c059fbe6529cf6b1118db8ef732e494d478b71d67514eee2bab37466968895e13a1e62478b76cd169adc05a43075e5fb3ef7841c7e8d1c9b482fe3b0fdb42bb558cd0ec3a869dae0b83832da8a2b3c539e2b566e3d286a443c9053913bbb96fc7b641143bf80dcf73472efb001bebde90292c909720fcca4f97e9242b2f3b2ff96687f39f4c3ce29ccdff96b7f299b51bcdd73534d394e1efb8721d2559984ddba398d17e473911e804f19f4a9eac4b10f7c197278a7cef618291d594212dfb0b8972cbd33c99b5ae8c4157e87e09dd14b3aa20cd4a131a427d294dbc64edf7f55f57f5fbe487a63a4d6887a6b9b8f14ba4c80dfb03c41d000088936d309dd6bf39b79c888b9e2593bc17d091f477969c651e519dd77456af61aad42aa650cf3eeb844d1011ef7aabe0802dedd3ff8814785ff72bd525dc2cc67df5261ac603b06b21008aaf7d42dd6d6114a12da78afea77f1f089579bd60c4bd1cfdec6fb882ecc0c1575fb21c58349c90adcd0965996e3c051784d1c65397def361a580df31ac0f78874e609ca3c8e09b9f5e32b00c359a07efb03e045c45cea5977589954ef2e537cd34d50962a42c539ee90ea8bf99aa3043de625c407c89453e07f0d17d7b7ce5be840c0e12e9a5add9ff25151e9249b1995e63916434b4e06370e19434628250abf2582197f60cc7ef40c586666dcd0f2b85aa209679c0ac22c6688821b866cec102601d3155eb6d3bb7296f150155960746c00ca0e8db992ca03c3f3b1c8b23b8c71f08fb1bf76fb7bf87df4ee831b1c2afc7fa3910824414cce21f2333a5e4817d29fabb69b3dc3502ed3cf32a951adc8c7f8edb8102bb0d04e80aafcc96aed6da94a104787b099c612c648cb4bac8bd234a5c3d8d82e41c87548b52dd4ff3f2227751be7aa6915f44b92919ace5a44af0b40abb9a533e10997515e38c36a91fffe806735dde130a9597e485cce3c0d9a1cadd328619e9d5f467beaad72a5b844382023dd665217bf63a4f630bd487a71a71f17d91bdace97dee75288804606651caeb7ee608a19a557fe7dbd58ad49466c856ca4fe39da8cb16f97237b6600cdb40256282d722b93399f3735f6d60d214ab6bd152589c78b84cae0da4777a169afb4e51db13d5e906a13a1868a55d71268ede7e91f068eee230cea18bd81873de37996cc46bf3fb72341aa066f15a5340fc50e623e09a6f60debef6e8c99d91969be9738e5d5044e01fa638966659ea1e6b82e399e16bd93b2bb7cd532ca7497794933712a4b520c991e2938ff42deb7f82e7358efbe90a07578e83586cd89e2263097054ba7e89a8ffa4d100db2be0cdec0a309f2711ed8296001ae13219421756bf95dcbff63066ae6b39cefaffb6a30bb4093d9412956baa02bbdfb3b3786eb369272dd9fb3b8927dec0291d23bf597dc701e254dc22439e0a232dc8f8ee017332479e01f95ce1f13919a5348506e6eab04e8f281261d1143611265477ea25678722cb3c030162b206a6180e4b4b884a0c811e060bc1f4bfc4fc41a6f47', '\xb221761be0a8dc719844cda309532a08', '\x254035a7beab893c1f9c4d0544e30c67', 1, 4, 'call', 0, NULL, NULL, NULL, false, '\x5b12a5f80dd80eaee98e5575538f0746', NULL, '2026-12-01 17:00:00-06', '2027-01-11 00:00:00-06', NULL, NULL, NULL, NULL, '\xe264d343e76960ccc93c0a3fd8a124183f678ea22811551c09c5c7bcbc2f2a6a57d849906a02da7f4ee30bfcdd9efb0c6e8632cdebc8789e0815c7b56fdd0d8a0b2386d79f0cfccfb85cc22903f62bd405d7904f0e2e876998565448f8be', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '\xe92022469689b7e0dca8a03dfc4de64f163574added4c839a0517e16caf85d9b8ce72d3f8dd5f0a4ef7a067b0ab6535398affc00960e2d2fcb402c2bf40a291d7ceb0949ac08055711061caffc20f2691922134382f502bef43d99dee43d3d12d413a2a278be187353d97f755a285f59655b88f260622cd39da1896b62113150a2529a4878bbbec33b8f7969930e6307', NULL, NULL, NULL, NULL, NULL, false, 0, 10, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL),
	('b1772d92979d61bb454e72f75d815222', 'ee823e277a76c589c407e2a913e5cf6b', 'CAYU-JSJE', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 3, 22, false, '65_plus', 'vi', true, 'example-maple-grove', '2027-01-20', '2027-01-20', false, 'decided', 'other_care', 1, '2026-12-01 17:00:00-06', '2026-12-07 17:00:00-06', 2, -22, 4, '\x31393538a51be929c5ab05e9d9be7b3f6054135776a01c864c370057bb335c6af6cf0309878be286361a3342026058aa43e81d6537c035eac3dbdcc3a63a4a7d', '\x6ea0b8ad9849954a67f1aa5a0cd2fc3c35c65eba4e359d5bc63b6cffb779b51465711572ebcc', '\x50491b3d7bacaeac1b83fa4baccfd9bdbdd564aaeaa7486facc69ad39e2a9ae662ca7436bdd8f34d', '\xcc08ad5f14092483880f8e07fa83df9f73bc78f35868240987a5470a1866067a9dd30d4d4e63c12e19ab4ce2fe965765300abb2ce2eeac90f6455cef02d2cb4cbf0f79550dd9d85761491b6dffc22800f6368870471fb75759c4440adf862e2f1941936ab7e6f356999a386ae9b7bdc01294601b7d6d7529772896baa0e0c750bbd079a40f8991018e6b424318244e3fe016fcdad0289b735946859d06e744c1844cd59cb631ef4922814b97857085afa58df9b3b9a282769c4df7cb288c80c61887136600ac84b6a4c84825db42036c7d61c119512d027f6ab09f4f58c52cd241eb3228d12ff74079fc0dddb70492e950d7c8fe9b52fa93b24566bcae78ddd6fbada41da3ae1443e03e7f2b1a11a498833ac5709fa66bb6af3de67a0b83282a13d530ffff', '\x2310b22ee6aa4d8de2a051f11facaa3fc641c4069325c49b778aea1c8b779e30acddb023aa5c06cf6b2eecb3ad9049a999e4e6e99d26e00b9c86c48f09a0a841755852fb87ce6a16bb93253a06efe6c2c5641dea36e094c6db1a1997de04378da3a9adb14d336825ffc6054caa16939db4908f10ae387e99a0b92a55525c190c73d169bf9aaf67ea5e8d5cb143a36a1269ed3d94241581c4e385b9a4cebbb1587f7b49296c8276e8ab6daca450d2f4e3688cab76e861557669a188908f86a95b793da38724b98ac64763551e6acb8dee5cd80fd3dd805a848a0167252cef0c8c95d8b32588e662dec70ce6b07f42da48905e43133b5747051ba55417b2f7bc142b9725315933aeb12aefd0f0b3856b2e1bc3f7602cec9e9cdce96378e205aa77e955f2245c2948664cb2259d05f91b0a6032172f9dea9cbd718aa20b220232cf8fbfbe517623d6edf266e63599d3b898b5938cd878317ce3e36c1ee3fb79b93c810f4f69cc1580c9e7c850986de0124e97bb8d9f51e8974ad81e20d719aaae579fecc2b0918645abde539cd22423752ebc820e7e671251c86234088a1b922e975b5eaafed82123da158dc461739822b6059541990462937a60aabf00052184eb44252a2f2bef55a0d0eb0ffa1740338456ff2f8d612361ae08c8291d1fc6fca37f9064efdce38b7a1eb1268ced4fa854566d9e702f7045a16914531876358a93993114e7046475a6031265c803a5c882227f4db8bf60a288edc2dcb2180b771bb327fd6160983fc0f72e8b56d4c59926e92386c301207b1543610c9c25944e723711b06a87b5bcc9955efa88f396fa436ffe2bced7582d03dcb38f059dfdbbb3bdf22fa36d362e8de7284c5772fdd244b81a05e0aed4626903cb1bc237878aa53e5045a6dee705e53f20b45dd196e343b9a149fba8b2306a5f39c813fd026ba71e2d8b4440c54067e193f655e0d534b7ecb04b263a06f365da9be5cc22012aa09881c448dcefd2718c2b60e8de298e1d1bab796722210a9d2cb9dfab08104dec27bf5576787f920c4f1d2371c43d737eafbaedbf4aef060da9d50857b77883756374f4f79f26c25a1a9f8974a3da607e5903e0d20098efdf9ee4b2d5ca9ee77414728fea75fbb60c28dc83c35ff9424a70b4f335a4a16ff25c36a248912fe86590a9a7af1bb1c7d00a8783275bb72cbfb4b63b1207a724824c2f018668', '\x5ff6c7c0afc7fc532c934c610af4485395d2b04454be79d5a6ad516f0fcd80ca22af9634de5cb9c8c78c73c08e96d7db362e4b9c0d337aa2e86aee4d3fe9ee4be9a77b5129a9ef961df27cbf0a0e9ccdec56064aaf5b01640463cf1e17314db613249d0323e9de78ae2ec5aef83d2cad3745e79bad239418fb87fb2578112d539e5cccb8f2f9bad63771394ec1bdfdff56f81b26fc3dccb63b562936f4d7131d776033729914961141ac4838525ac327cdde19d25b178b1e031f26b24dfda1493771a740017f9e02cd52efe9dd215ddbe5b52a52d9b73c23efa048d8c5d7c8aa1e6be47d1c4e1c72ae317d061b3307cde8458fc5df5c2db5dce9f4c0534fada20eef7daab35565ed50a6982108d53781e54a89f295599008ea8b7dab7edb1058447efdbf9eb34a97e82281a1f5654f6b48f8246474a8e674cfe63e4a97834ba0a8466113eb625b4e6b88c9ea419d09a4cca1761671e39e466d19f6a65d2b7d600821b3c6a77956f0cabd8882027f94a4ad9930753cb414caa7e637171fbff7cda8315309ed2140428d0cf4150fb1c4c13c99288b5b01ca12d69e7cf196ba3a3d889c7f8dc21ab6c14e41afe3394eb242b9e99312fb32cf166159d281e4f2a57ddf5f6bb579eda1500135a128a0cb45b79f9252c320c7a721c1a72959b154b9dc39e602d4e8f8084acc60aa162ba6e73135ebd74f334ec095e5a71fa4d8b8f6727424d0f85d1788c7a3fddf27fa7ad96eddea17f8a5acc819dc8c42a12eac0fc8150bd38b2a1b4907849ef564b3b2c6aa9062d286c84bd3571e10e944a587b401cffa2e8a46bbbf61da526d6f5ba2827ca23cf76c70302965494672fe163e93941672cd3e1e933a8ba951f884a47ead51086758d918894180a9190e6589866a92c35ed2052a531905b1eb987a7c1ab1b2df30f85dc727d0ebac77d951de1fd2975e22b37b39044697d0f3adb82825b63cba7afa07ed2a21ad3a510aee0a2d12af2f971596358763b31661bbffe2bf43c5df138a0d712d61bfd074bec4b723e9fa7bac2fbf4cfc4936240a666ec41c8c3378282cc0743bd3cc3db8fecce3c5eff958b19ea1c07f7d48142ee54ef9dc47d1452fd93e1cd2ea77f63c3948a29a973ca8f6cca3e32e5b2bb4b87fc30693ab56c7df8a9de0c9a59b408db9b6491aef892654034ca23324a55940b82f2f9c03501d39d0ea6c4dcac75d8e54af86d34f4692fb205d32907687c36e4f6339cb3fe387331efd684e8c9d2faf0dd1bde7cb8449dc931fb21023f7b90a708e2e3221ec6b5c3b7c42cb659e5f79fca15e13eb81b9a08afdd61ebcff524cdd656073c043fc0f4642d6dc5f63c767e22f2de240bc55211d10838e205715588f6a1c3c5e67ee35647f671970908be30e4d009e48afa024610960679fb3310a180f12fe040b1c8a54e93e51d75f3cbd45d12d5ad7b74ca24257dcc9a50308aa56b4397dea09138daf96166defa6b51d82b6ad9963d926f8944afcb82be7b61a74a340f394d916ab4233fea90176c74a9ca24a16c066e6fe9b6cf80b0804a61d1643bfdf8037cb8ca8801620d41641b0df068df3fcea43d9c2b433a8b5eaf392a78311f443a68345b777ad00f940529e051e7f4d6b45fe78b53b9722eaf9887edaeacc8f1c2dd732449c4ac0851b22e7fb60b5c38d2f884b43a219e4bd09f91435f3fd1e7bd348d6aaf382cacb0fe64b748d4c6a4361c751a19fbf02bd7a689bfe47de0255f0e9a981a653007437ad1cba1c3743207660948cb09098edaef7cecd3fbd8578122501388827d77cb40ec44ee255b75de6528858410cbc19ea962e988bfc28', '\xc91d610e0c7d094c0c2c406258b3c5f5', NULL, 3, 0, 'carry_out', 0, 3600, NULL, NULL, true, '\x9c50b8c99f1390a69a56490ebec04139', NULL, '2026-12-07 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\x7b22461595adef857071664fd56e2534f2004b2626534b9df6d3a41ae90867aa6ae5d3aec5ff9c5a84e46f65fe2a038c72333e12d4fa789b53c441b8d4aaee0760dc8b579f01a3ac65eba85a12135d4d89ff0336eb60e065bc5812ab71a8', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'in_other_hands', false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('b244bd5a2e14cd5b7846acce465e77e4', '54fad64046b88c5e424f6311883ead0f', 'DGB9-8H8K', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'es', true, 'example-woodbury', '2027-01-19', '2027-01-19', false, 'closed', 'imaging_first', 1, '2026-12-04 17:00:00-06', NULL, 3, -14, 5, '\x31393538b48dc279d564961dd02ea87cdb13d115e78c62c6f4f1fe7c7eb790ed356e3c1fa77bccfac72fc1f1ddd21837120fd1b0f1799c41595de33200f02d3a', '\x94a35e1d31da1f6bfdf0d8ec2462a0ed65730c7c5b9e4733dd8d6a70edabb0d9225ea2dc05545b1dcb', '\x0b499d713c299031a11c23d14bdba54b0cf38e73ecf58bb7b940a921e5098441d8952fc44df01d3a', '\x1aa1ea13e6ad83acd4979d19daa735c770e304efe3096435343b3552157af6a48cc2be41153d0f4b53cce6ade246fac8ed10a3b467b6d710078870eaece4390f617f32a093cb7093c2fae925c8fd32c85b78c46355a259563df3e7d111c44e74757d72858a8708566ec2d7fe33a17759373f9d6d3f2950db55d84ee0a6ffbf76429bd83e0bf3e09896a0332d44b1377c7aaa35e6032f4943dee55fcd09963d95940a912db8ecc6f5fdc14a10965b64ff58dafe894121a1adfe82f53dde712b60ce5eda4a00a1f684bb8c835e05cfe30b72ea260223cf12ea2ec042703a4d1b3f67abaf562c1897175713d719c0b122ea6d928ba0744dde25a5f4ee5c38c8014ecfab6102a5f282d2c3fc54d1f69035abebced7c69552085f5284d8532f2f9fe2e26c001fc6b9cf61c594edad0c06521d6a5a2775b3b163', '\x4f332257a8eba32a38db648a2ddf658bdd3a1a0aca6c52ebf073a023ce905ea73429b5bd06bc14c46dc2c4f650f0a563011c63addfe1b2c4057702985c58d50f2fac89a86a6247fa8d253862230202c9e2bed62280200e4d1da20c1b9dbde94cc8f25a6db60caedca4eb0af0e9a807c46e2826c52a00cb066fc264292eec40654e1f754f9889c7459856ec551dade896168dcb739f242b458c07374685885d78157a82d8ba404dc353ff87df5b7f826ee6eac59cb974cefa89d8806eb971f558d221dbd954e3b30e769d9fd5a0ec06fc4fc93867aff61767c2c0c325c628c4bb6cccbbce4c66e07427187ff3a770d591bb2e69f5ee430ba226e0354063aa22f077772c07165851c4026ba4976c08f3b95c46734afa22bbfeb42f0004c54c00b1efb7b330be55a55749a5bc1f7cb9e10b93dc51d8ece94a92b84fec784bfc141a32f4c3f31ac7cfbbaff57430ec46233700dc095a88e3d75ecfa59ae76f99049af37f56849ee9eabba90006fdbe8d0c73367d48a743bfc1bd4bc045e431e4865fef6e7baf87737b4bdf1dbeca134edd3f1b9e8994e34cb5541f44ca87fd379eeccb119b56da3f57748991849ce28331ba25c98ae27e81288c7917fd2bd4e637ed23fedd6dbc6fa235c118771010053cf67660657c5fc12dbdb48f23c0219febb42bf10be98cecffe505be5823b432cc34ff62c06fc2905e88bf0ad9eaedf392420486d5196468f11a4bd7b90aecc65142769ab76cae2a4d90f8ddbfc1c4d6e1ede9bbfbd34931994a8f609c6dd97225337c89e4c3222064de926e7bcecd9155a8ccf8bc3407c42d716de9014ad3123cbb6719e6d38231c236994209fd4d03cd8a5d4fdac56810eefbc16dd649359abae26242f1a46e68c6d5e68791a686af385b6e6d52678ab22e4d78821171882ae6dd33220feaefa04904834791d00b91b347414c0e8d84959da6fa7c8d67da1bf94a5edeeeed8f8622b98c77f80ed1', '\xe65635be204f29b6bdaa6a6e9a975291d750e7b042a4b1d45d1b8499491e030bc446ea14eab0e6f205e9d3188d0fc575a25c06f18fe4f85fd6e39b00d2f6fb7f035d42d332384d8d5717c4df22f942a343453b01db325c1372f87a35fd8fd53fdd34e57f00011357c83dddf87950fdfda35047182017d3d0c5fa96e59f4a372c63857f7c95365cee1dfe9368b12be351b93f54f4eeac7652a1249373142f77fa45bc0757af323ba5a25a6ffede9fe8714aaf5d3d01053459deeddf75d1a0663b5972ee1318fb534b3c520ca688a2e89ed0ec78a0010989bff0912459951dbdb93b6f5351dd2761ad359e7910522e6b8054ac82da0aa0629c0594e8eb87098e8fa9de08d1fa891dd11d7c77da8e3c1807a934f1ca97e4cc760f68f9efd0d61d6c9c2e21054eb2cd2af434bfbb5f6dc46e483ded325a571e15f90312c7d536a9e522ec8e154a98b8797d68560c4cb865bc769b23c46d49f6bf810f1654a12e50ff1c7e73340e92e5b510ba535006792fa499ab90958a3a651e6aa16bee0b6b7703a7a5b581761459208306b8231c272f96a386b61b5bcb4e8fd8e14b61222a02b67e85b4533eb25d0a6b37f45dc63958f475b0ba41d996a8dd149668c66e8d33b2cabe3ddc266f2a0a22c6dc269a2dc8bdef992be834b9f83ee94b3e54db6b37ed89b5fe3fa1a5605eac52fee6d17e77fd72dc2a320473f0b6298fbb86e1cc75a57595e59e0b389bd082d811efbb2bb6682f603a5416479a3be3a16bbbba37fcfea56bcd982669ee85c9891f0ddc8486474783750c77fcc6d4d3dcf1cdbe86c04548e035cfab028ff8fd864149dd1a45a2560fb902a67bb41ca8a5440a080327f54e1fc2d9ee9ecfeea8934ac8fc2307d50be238a4b26072afda971b3cc03861187031ae36c6bc36b4fc4fdeb1781349cb564767426a6649e8ad2e44a5dfa83fd7c9a1b4157711c33ec8981669fc9de5f338431b372d15806e2364c64f34225dc4c4ff95364a5262f22bb24951733362cfbc2f4242491333346784c07842be4920535cdc87d5ed52d0cd4ab6a34618ffefaabdcf9cce06081120dd9ce3985a5bb225d701cecffb809d66e7a8e64c3d8e4f45b965cb2a821ec5132cfb7cd2fcced7d6dd0ae387d2a4112715c2c2a2116b9a15ee95a02d613c13d6713b2378abf0b4d526cc42aa1a8377b935bb0ef87d51e642c8963c4326e9ee3049dc278b9461f24e7492531cee50611cd6d679c1111fed707c3179cd535609a0a32e25d6577041402d4d9114eb2dd36e413474f53810bd090e51bfcb914a22700881c480802ce4c578b92f1ee5cd0b4b346f6557a57ac298dbcf60605c8428c8835eee51d172bf884fffa7fa06a5ff664091b3d068a201706566acbe3268cb7f52ced7dd0c83948a6ad57236baaff6d89ba8b1fd2c2baca2ce9097e52835ccce801854e92418191c106f92f7d9fed3ed66e3206c8b6c958c7fd618c1e4fd73ecf520576e94dfceb6b5cf25492470e2852c61dcc73c0c3585e9f3c02d0606bb0719a07fa582a19401c2e3227975758fe8a8a4234f74634d70dcec49ded0e4a47d729dbc3a7fcc10d87d70e10fdd2e2e0f28b599169eb1fdbd91f6dd96d7b9890e9111384d34aa77c569948b4192165ab1ddb82294141d3c056a371ea3421b2670e18de0a5ed4eeef0d26c924b7a3ccd3bb6351cc7527e71627e7bf63b635c4527d36087b30a9d7b521366d08d434a60efb7958f04c61804cc933e41b5e6d3c7a75dfed576076fdce935ec1a905068360839ce8fced5594e81da8f685cbd1b43da0055f3c97aa7ab199db53d431453d6a10fca553e30c2ba6ae3833a6e1075290345c0b0c7635f27e6057312a02a3c377ed860126a4da36efc63f8871e905cc86f70121f33a5015e0ffeec0692a493ea126abf7d4b1e4dc763bb86032160d04ee1f7dd6f7d8de60cf5b2190407b783cf4297aec3bddd7e5dfebeb0922fc650d67765bb', '\xbcb28fe630b1e8da3d52cbef6f257ece', '\x2669cf5231592dafef08b9b947d34f93', 1, 4, NULL, 0, 5040, NULL, NULL, true, '\x98a7cdf20b7241aeef85030f57266462', NULL, NULL, '2027-01-12 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', '2026-11-30 20:00:00-06', '\xb2b1c89dc04ce2bff9a6ba6b83d26f14cfb811a2ccab582bc6ac7a9e438122b776e043d76dad56f9eeec3bbd89e31943d3df06ddc0397ffcf187a3c2bf2fd10f8a6e3fb7335480eea4d085af518e900dfdc38b6c3c253afeda51caef2b3b', NULL, 'check', false, false, false, '2026-11-30 20:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'letter_given', '2026-11-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('b928c88660909d9d0d59cdf11dc1f34b', '9241b7ed0274846b81060d3587c56f61', 'SPEF-VRAW', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'vi', true, 'example-st-paul', '2027-01-20', '2027-01-20', false, 'decided', 'other_care', 1, '2026-12-04 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 4, '\x31393538ef065ae4ac6c8173234db7a5ad2aa05616ffc3f1b6f2324c7ec8e6749adc07fe29f61eadfef0fb48a47eef8ddeedc39ed95427464cc7419366c46d39', '\xd9ac5d32497c1dcb6d18dbf35f749e77fa3231b130dc3e9f3ba69c5e4ea4f30a209c81f6ffbcad425c7f23', '\x27f8750b44f5015b3dfe177d24e374a981f93dbacacbc443b8bacde2204a9ac09154c86c7efbc3b7', '\x5629cf701ba429e987af9b1dd0d41c3fb0b9aab821ce6c665b21719adca24df2190c5d563b75fef5e2e6293ec082f4f42a08f59deb56d80d16cd87dbac89030577f71683fcd63920129f0e75ba6549c0da565a093d2e7ee174ce2e887fa62219b26c2672de5183e51ea6f069e47928809c24824c3354ddca132642c49eb20d20f67975e124df21e222f8b8c5d4589d3d9c1caeff5d39c34f1c15ca2d4e0c1155e120c796c9173a19bed1b6f42a31fdeb3672df94cc520744a9c096b85ac82d3c7c6846a3b4dcee0655cef915c91bb0149a1aa977dcbbafb8a6f5d6ad09c31a50d57c9dd6da638e848b71bc0cdc04f0f1554e5f58a80fd10b489c1d5de938b48efcbdcbc7326c8c42ad117f90cc239ab98fd514c5acd53f07e738741b0741b6d561e07386', '\xa2699ce849a61a6908f43f3a1675d72a0079194074738f9b478784d6b79a32cee41abc51d43389ca31121d4d51b85b6303240fbc3da925dcb7196d482bdb6ef5b90806b6382a5b22427da0fd2c2fa9bbd05fb167570922d8fc2b020fed3a5e04777ca7849ef240bc066c21c0d37718f7e20a06194d7aa323d29f2391e47ec1353fc8fb0fb3cc592fc463f8c011097a1e2b52980f40c482c4fd8f8f52239610ba1d69d4c3024a0168707ee52eaaf7a040d5cdb575347e2fdddffd8e29fbc67e74988138b9369ad52b6c00e5be995cf77df6dd52ec00f854e86a90dd5ba1c32561e9e1f20c58f7a88bea07283a036f4b230f615c7f310674d4ba809da980ce9e2e800aadd6f737ec9cf0225490181efac4b58b6b477ef13d087b1b949d80c6c31edf019dfe79d0d9176e9cf14b39a43dd94c303f72652206d6e42011c05aeaf1df692acf6186c7969f11c4784ec0b47953e2a5edcce1221525ade0edc2c93831c21b2c58c30dbd8c70c7c7c7a952b2d2f51b88f46cebde7a09022f96c61fa6273426b71b19decff051387dfca1e43527494e9d359f3f403d2940af7fdc70d0d0c433a23b4792ad937a143aafb0b9a79a1732d133a6251514c0fa5a27314803f8baeb2e955f4032a03c033861aa27ae29a32c6c9a14e613f1148652d88d99afe73633e9bb25af50e526b7c32e439c24c151b951e66b93e0a9b4fa5527c25b305ebc8b4714ee6fb6b6e7a4bfda9ad8302d9dfa1a93cc12bef7f3a2a828c2c045e590042d792bc6d7df50bc6d3e187389ee9ffa3915d795494ba37383fc5db1e7dc8be3bac1fcb4ad848cf27cdc41659f5c50c91c1fb45c9b4b74c789bef5a4f8654160dfeac02edbae94259ede4f3d590d1b0015d1a21369c0e72bbb8bb6e0bc87a2b95ddfcc01922fca77f7ea5f8c9f4b831a9aedb3f18cb32ffc3c122fb0896c3448a59fee463662d59b04831d4235a1664a05126e7cbb9478d6bf9e1d69d007dc6d2aa77bb3bb2614ce1a8ff412000ccdb88c343a2d6a037d9a832e064cadd9d5cdadf252be143b79195c07d8a3f1608a02e8a1017ca50e51725523367c9faa7eb2f48d4e9eaf099eafcd5297a2b2acc50383311a5b2705b64b7cf115262e960de1623300de628de0f88624701375235d16d4443c084e3131864051f0cc78ae17e38344b8d3adf2daf1261c7197d7d277c90d7dece54af381132ed47e259214', '\x09dcc57ea17729b44157f5ace48335275b1dcce3be202523726cd1240487a83f9b898f2b8be1280bd6790d97491f7cc42e62de674b94f852f66d3a3bf7624cec7f06ec26b265e78623adab42abc06ca9e1aca3951f5703e64a2cee787f62dd883225a2517402575a36651791249bd0f14ee6b495b629b459d480d597977c336a384eac9e24c20fddf16548a491fd6301b36e521e51b97d2f796fca99b0240d725ff8130048fd37a1f5ed54346218c2cceaf3226b7c83ed227934404fa051449f4a5c0a1461457c9a56dd43fa5949840b0c6aeaceb24dc09f6d6b735a99b8b4e17b872997025e0f5fad3b8503386fac7defbf8662bc77388f7e6416852ee0766451dac61279abe5cd905a17818d1b5237a968083b504344dc7febe28d11812f06189941a29971917ce73b17d018bb2b7187041141d7d1bbe62f0fe0aff3cc09d131cfe2fb32bc6d20414b3f0c294b192a36a68b1f563914e0b5a027b4400f6af240d1f29105cdda21e7a0ab6a2778ee560782dc8693c8fe7e871862725ede0de6ca10d2b7d22c3ac32bdcb2ad82002ef43a42f97d55dd7ea927dd3093b9e57ee7265771b4555820b6a3d46a26387c6c71146a6d6e4edfd011ba885e808ebaca585fecdaa672f01d0890eb62c389c41f48c5158ce5663af8f77e75f9d2ea492b3a08ffdfa50da0ed89a3ad3ecba3ef12fd1c1341ffecb5a8cf7f2304662eb1501686376317c001b98194f653712d1aa7cae6c58e692c2cccd55611c2bf2f26ce82171127242c597d272332e17834428fbc993aa79a5d9f72d433979416956bcd4953927610a7de8ff9fbb721732f2cdcf24fc64da62ed784c5c84d77e396e5fd7ae20680bac4a01dd11c70ac2840a9b8d68a0aa659d91d79b720fe7bdef6527a979da643fd4de571bf7d2fea42623f97fc4a02dd4cbf7ef9b927d29fd70ddea35e29b7a9d81a80010ef919b2640549d472f13b6b863bf3ade98f014e2fc39e6f47f92bac99d63637eb10b10151ca6795ccb95e9221d09071e3a8fafd98874b7428fdbd7515c031a1bc8760a0b5876ba21caf59b4dce4587c4b2d767f0945cb2d866032b83d4586bf0982bd9dfde596b56a036fa6855dec7a13d1727783ab691e79c166f19cc4937e320523b74e809111c72f4c7e824ac7c147e49b4dfdb3ec1f6a0d54d640d4742349ce001d1a0fd52274d033d2f0b0b11cf5a486e30daf77e437b01a4b610e5b503788d299fa20855f4f095181980ccd92327190c56d39ac70df1bce3f8bf6f9079406079a467ef816c1290bba81b4760e70b7565fd8dadb81a4f238aa3f3defa130deb7719e6a23b70f10ca0c699ffb12412a81c10c2c0ce023d0eda8c24b12cab801bfde491863a7d077fe8b3d2e3f83e17321c08783fd4aa8f240a4739e94518ffd6fc3ca30ba443940b1bbb8989869419587c14107c0a12f150f7126ef48873f7f670360a8176e87868a9e1f45ea7920fe19599c738d1404eb60af56748b672245693452f18b63e71ef9682bb740e0114902f54735cea48a0c3bc8a8788c54f20020b689126e8436841cea9e04d54cd00f9d254f3e62b840808126385791b63b4bf169f313c3d50bc76045f841bd0dd1fc9c17a7b5afd4804c961f256156862a18ae2f627a385645403457046e8d64a59834c4738b9b1f540f71941f31c6939b8da88eda313e8b9bae96f83bd7397effc25fa928bdab941faefb57e943287e9b8b573a0f98b0fb8b8b4bd153b4144fb4a6ed55c79b983a0dcb7b1549adabaefdb8f3792f81709a78cecae6262d707bbf0b9f0ae92613674a9307d07ab6e30d3c2abc6678bb376551d1', '\x9cafbbd5424d9d3df2e266cf9a60bdcd', NULL, 2, 0, 'carry_out', 0, 3600, NULL, NULL, true, '\x3cfca112908c148c1a2e9b0a49ee1bcc', NULL, '2026-12-07 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\xa6a42d81e88d382d7225ce2c8a857dedc132915c236e427228b649d7ef0ecda419a067c2f9615cae5fa9647d4c3dcc0fe91e70edee1b37d4179e8758c2a7ddfe6d076e9b07bafa9af8b95b259ff20acf467545859a7f213aaa44b481f667', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'patient_chose', false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('ba379df1733ae68ab11aa87359ecb18e', '1abfe6b798b5e5702dad0065b9e861c8', 'K3D4-5FU5', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'en', false, 'example-st-paul', '2027-01-20', '2027-01-20', false, 'decided', 'book_clinic', 1, '2026-12-04 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 7, '\x3139353879e65a79d0ad3de0ace01eb64b6d8ea928c2d2c7195050213764a92614a2ad85203b5efcff1d3398cad85ad343b20e381e6a0d62ea9e437bf21579b3', '\xf4f807adcba7031bb3577bfb84fbed07508dd9e7c735cc58baa82c39373df2122c6d9e64aaad25e4635f', '\x2b76a6fab6a4d5c639ed6d4dfcafb9ae8c357a48cf9eb46a526f7f038b7d61e23cff5dc151cf6f7d', '\xf83a196835bc64377fd71e340858691aedb54d8233bb9604acccf35c96a207d8047bf61020e5112d32168e4660e3b6553423e6d41fab60c75d90457d51bc1b6572e894ee09b59ad431d289663dc1b3230741fd05fcbf24e0257d8f7768489bead795ff71b0b7af2a60a0c7db840e33f5355ac0a6475f3fa102f8e983b28482d1ec42680b5268737e36fcc10addea24897006343adc8fe8856315b78399cb4298a68b9c3bcec5baf8d51573623c081bdf3e6f14ed4521f31d3b2153983ecaf221c4cde5fb3ce3b0365d030e0b6a5eddc4208928abe04f3e0b909a52d0aa2c282b35bfcbb889f39d7ee4b93df852e330a2cb5f520a43056a1f7b824c08ea5ffbff564ba0dd4f5ec49c310ecc69732d839722c2d0a627401c200bc60a8550adca49521ec66d704c9d3ecd15ea963a15c57eefd38fc9ce85a46425273b', '\xac1466ee56ac42dc14c95154fe4a271e4dd039d0d1a6b499acbddf7e8a7822d842069dd634cdb8b78e8882bb4213b759bb864808eda28001e297726ed8416e21507a2d4a4eb5bbfb0e1fce6055fee085c0aa19523a4629b7e8e3e0986e2976f6993d0a0a259657ddf8b873b4b6d0cddbf741c8a33b9dabab3b33ddb847a96a0532aec9c1579c7f7f152f1e24e165e41988f4efaa5a588b3e3399f4a6958e2a6c707bc5b2d9cf604f2d83c25aa5baf3d04d0b36655c866fb8c5a42013121ac851a3dd1f961ccbaff9ff45c68eb3288755b0c0fb9261f4136a27d69e05b638a8109f680aa58acea06857bc2148182572152c1370ba37e953d8b365fb255b5e03583b58e7ce1324be96ba9394fe291c5cde1798b8c8f1c3e4313d09d740815d5a71493e8f0cb137de66e95e7cfdab564d09de0f5c07d95b510f54f00013997d676d0e7987b148fcf3560618629bf0aefba23cb69e321bbad182ae501e84e0696f37b0decab84bd25fdcde2f1ae0ae9b9fea82b24258e56d5b1d565458f710bdcd6b5812656c388ac22e37e9c5b8184be844b57fc262d91a56c07be257db202848484f1c54965dc81005c4385646c481761f68be73ad07a6820facb83a083bda926a00b1471dbda4cdfa1923ac5bd48e5ab3cd0e0d76fa3e4e4de7f8a00fc0886c77db0778ce5865d1073587c98eb7b3a4a104bade134b26e4c3f3a7ac7316b2809bc016461d9db07b55dd26e1926e862c15abab7d3946d672b9a464361021c4815bb1e9c40569ef089ae6d6da088a2080753b3199fa974f57cf3e8b4bdd70899aeb9a27a9141bffb50e53e2072b93e5db31e76cbb6170060c57fbd78ff2d79f9574699243d797e55d5564c2c620b3a89cafcc2f956f1b5543dcc2b840afbff71cab4b79388e3cbd0bfc12417e5aace10b5e794cc4464786327bd35b2032cbc6bdd279faa8ef2e705005d32da7614a9093a1077d563f4a5a79752db1e948a3', '\x271272fe90dc4621e67b27e55622a59cb3e14ad922c6f7113815e9e0bd743510a8bb8dfcd07b0270c56d106e8f5cb3314cd9dac3c7c5e42e02dd7061fa155df5b2cf58f75583cdd8facfae9b699bbab81f75e1d72f28e50ba2a578ea441deece638485cf64be509124bcf42fb36a33b5d5efea94a782bc58f1a094bdbe71ab58e3d2c7b02ab255d6aed7441933a0dca664a83d6cd3739d325c702aff4bfbdcc1b61c5d16e9eaaf120c886b718a366088ea88725d514e88a48641654e32b05948f22211069ecf7b4d7c5c24d16698662cbc098f451d5411d2bb5e1c0096ec1a4a39d385d8b258297d572594ce7351ff804d8b41463b3508c5ceaba1dbaae623ab287c964bce80be05d27b6005b79ddfc007cd5a98135af67437ffaad43831116d3cd4f3f092ee7ccc9c26eeb51de10b3b0c46d9c20e45d964b4d53375eb030839de803dedde30e0c29d5d4081d6d5b193c97f3681fb312ba7a6dc2c6bee6fb656641d114bcdf2432b3cae33da8c132e9f43399800535af9b650f03cc00499c8dcfd977f573cae65c6d58118202015af104580fbf8803ee4ec043d38f75a41e4bad9eac313e23a470a46e41067d559e6c7a58d0d474ea03f8eeeec0df8e5d7bc5e4b30f3cbe995fd1433f3f6c1c548cfc91b3692c6c58a2eb91c6f4a2cee11a6f0d6661e0a04e8f8c73a44d0fff7a04fbf9d9780947303bbc5d0c2d79f8c6f936863efec3918bbfcf015fd059e5cc3fa1ffb26da315320e916dacfb4a4ef0b8ff52b153affcef35f6ed11593fd6534917cc52b7b7920663dd7be221b23cd9f5caab079d70b63b43cb9c04fd1434b094751dca5d46e9873828752ef4f404dd26eb89d0f099c736218af04fb12daf8d6b56bdd5baace1d2ec730b81c2734a4ff2e38c7f5779ace9e64f4ce32b4b3de2b6a4a6d73cc66bb6975fd04c2d676b7d003b86ff15911e54810b7af551ab0196e6ab564d65e9ad573f006f4912b06a608e7d3aa9952dc1ef445c1e69202a2520de2774401ec154d8a28b6f16ee025a604260859c6bb95b337f0a1cb3bae6d83b9d1cfe9b5449ccbf8d899dfe0008c80c077000a6fa961b818e691de471e9ecbb500ba4a61d9ebf5bfe7bf590577483da70322c0647181d423f8940c90bd76a003b883ef36e8a43d5ad1597fa3643ab9b7b5fe1257c527dfbe97500dd9bff55446e18d193b186f11413b5043df13a1f1992af4a9aefea3e2caafbaddaa3ec518098040b766af4a653b4bc4eb940cf8431b78f28d61e7fd427cf2adfce7510aaf47ed24c4550eaf14c37d613e72cc84de2aca996e70d1f6cab5fec6a89f7374d2e5cb181e981b47c50bea4e7d09e590e3f4c557ffbb14776eb3012ea3104f6ef55745a8d815daf49e23517f04e7325ad6d9d449927ba74bf620487a868332025c874211c07464f342f6633c53b0062fe5ef18e5de2cf0c52e02014c6ed060fe5ba261bbe723f04c88a08f01d7c2bf418792eca94579cabb4ea52aa59564de06dfbd48923b73766c133284bc4715f86af9ea49a443dcdca1cffeb6a8bf08cfe00c5467a32d5e74888c920f23c137a564e7186e3ce3814a6fb13d04e0ace087d06da6cbc44b7628bed9de85c84a72851027c4d3540d1291cbacc0fb455330c3d0c716d05e78220908ca3b7444cc7039a9eb20138735f3422e483d7e5f52ecb104711e4631e697e4faf31cb58c8a8ce62be0d584889521ba08fe73eafb35b49959c7dc187b8f6cebc0e716a29ed74a0f15b9c09564a4cd615e43a67f9a727f8420f8b3c3d1e5dec95ad685033d21721d92032103990ee09a8c5cc9c53d0becadff15e99e92d7c1746d2b75bbec452e53ecf358e3d27bacd052dcb36f3a4a8b3a306a7c8db998df639fb6e120e72d723e4a601ca52c26c641c4acd1109bf201559fa4f5e6ce13a42d802fb442bc4b957cfd467bddb7f208e202666c3345c71cfd15bc6088a9e49174343f68954dbd5bf7', '\xb25c12f12b7223f46978b3b3d00ff883', '\xd50ddb5aa60abb811d94e0dd9ad62c74', 1, 1, 'carry_out', 0, 3600, NULL, NULL, true, '\x59ce734ed06f24722b53f920a32f06ac', NULL, '2026-12-07 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\x9e4d1b2be98bd79692fe91c51cbe56ddc0cd8187acadbd5f3585343a25bff3a47902f3f42214866ca741bacddeec78f2f00b08b2b5cf16139a65fa70d10cc25d02c9374988880914429f0acfaee7d81a82047c858ee2e5d892612b6a2a8c', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'report_differs', false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('c1feb28773e533cb4f7ded5aeca92603', '0368a58382283aeeb081cfd78324c234', '7YVB-K2UC', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'vi', true, 'example-maple-grove', '2027-01-21', '2027-01-21', false, 'taken', NULL, 1, '2026-12-07 17:00:00-06', '2026-11-30 08:00:00-06', 0, -14, 3, '\x313935386da443a54f433c0dcb96c353f511a3192337bc11ea72dde0ca3d9f286a8aaeb74e5c8394deb18a0b23a09008007a46f14017208ac422094f3469c11a', '\x7c76613d67ff64e74ca85d88edfb4e3ab233b7894e58f80caa8efcff1e9d9edb87a7283ea8cc4df642fd', '\x4ce985dff97f3e2604789d5611dacaefb16679365704704ac8828bf4db2d3048a6fd3281c9b7d4b9', '\xbbd3a462ca80e41bc36a5a2476484a27c6666de7aa8bba1be5985376efeade0f193072e79adcf409f16c7fe7e66a5ee2eb9918f86903b25fdb51fbc9d8b619613f35c3c3c8d76d984de2533648a57a0110be38f3ca31fd425042ee8edfc643e029c4355b8a9222fc20a4c8a749ab09cb3dc41440e9e0df14fc3cafd07d317635c6d1f78bc0bcdc250f71eb2f89de1644a8a4da1e138a437a36762a923311eb3183fab8f00643ee1176a1162565b25ecafd554515b16d18bea92f6e9d7e5b4db708ec23e5e5f21dae737ed79a12088114d475a0321d4628a51037c17f8b87d1e7e8134047d89bf2d8402861391002b9af90793c8f39f0a1067d6eb5f2e8da87d203278b712bb6d59098c1f70ec3a67040561b9c910999a5a9f8ed56a286ba4b5e039966abba4b525af4962e17b37e0b3a906ce541', '\x7e175b6cbd4a023aec029a80b7b76d70f332f91d38052ce35f942f5cb9e854ac14b1608da21604ae01c52de1479875b848ba9a27db4d45d87e4932a54e02b6cae43c2e66ee8b776412a57021779dba349bb6b22867a2bfcffb9984dd10367fd4e4d6e7d98737ffc374b0ccbb2c883db9c897359852fc77665e71ccc9114f52daca98ae5373f7772aba99cf024b407577f69b7d7eb61120c3df721fdbae2f35235110ca9565cc38b5831a289887ddff95578de382b1f00bec0beea510fad441ea3cab5169dd8a8b5709a5cd7cb8b50468810e599d478e051591e05c790765e6f8ee384c0a22711142c923082f0e0a2a927b19b6ea5a99b24735efdeeb1d5386500354042e0a9663c1ea2500de49df2ef8f8c046b2a040d78e462db2be6fcc0eea19031f908c5f9e6380c783a07f9119aacf2da073e7234324228c3f0d424b5eac50c2fde5c2717cde2141397ea8f1f713c5a51384e3ef49a6516bdc9d75b0da8e5f297631388867252ad71234151b915bdde4f39cdf36c4880d14c92cb561168bfedd3bfdface9d5e715e7f13a9f3bad108a8ede27e7517c7abc0961e1382abcd7ac9c24d7d971dbd3d727d84ee4ae46df8392843efff4fa44248002469d6a31393f8edbc11798dbd5c8e88fba14198aa7c243dc6050cf4ac2b4c62424eacb6c738c85d28b9e43615b872e14d681a7adb1f0f35bd1a1e9a2403a983c5aab2904d6ab8673a10b676a97e403389e53b60c35f2f788386bd14561ad900d9c7afd8a2a9bfe96ee69c7ef5e2ed30b4595a8c1403c4522177cd0814c5896fdd3607e9082f58bbce04cd0437659e6f4e04ebba9391a07430fcc186b9f6d0e186d0fd52634f0d0781abbe4fd5fa5e321e610a6b7d1c15f3d6c257c9e5766d958a51583ca021ab5b10e4197e85a027362bdb24d6eb7b5d5e74342f2e12f276c057d7a2dedc1fdef7452bf4cd15418086aab5b581a3812226ea7c274173a27257febf05a0df013305410d00e46f0720653b5a06045a59ef4972191ecae652d0a1ce2f93a82092ec8d203dfbcaa3e3c4cfc3435d13df25be2899d93cd769f92b8454316c9a04c38e0498ca016b1b1d7523fb786fd3279b54257eeee3a4dd40b98e3ec3ccaedbc7a00ad3a7870078b428969d509a825c0dcad5ec479daf9124073d02c3fec267861fa1083d1ac4d61d7ff785f05fe6340154aaae34c254314791ce40424c1f', '\xc35dbdd566201b18ec5b5cee263cd491496d464c7d9c5115a152619683f23177c9bdfcce966f9117ad9f9d4bc77b660a0331be3259029f1dcc4302ddd8c7ddf15a7a35983b67a182564f2b9f9b544940b5d6e6ede456f409f1dc78d49d0eb6f6e74d5f0d5f60b5dbb02fe9f441d11a2646383eb4a99318de94f638cf349977bf1ad3cb48f7e67713bda5cc51030a49eadd6de2c40219f6c6403db4085da59059558246e975e8e6d296a6c76915b7fa4da562063a4f993f4433c17a7b6e54b1302ae1a1dc9b12223acff91e8a6a8b5193fcc24d57631e01a7d5f8fa2c29db0f9a1dc46391e725e7d4102a45ca77118cd7103d7822f9f97593e6c4e2b69122ee664bc1d52e53fc9cf04d46780502488ccffab26840ff4d4d0ed92560e6f43cbaf3b3ab2718365b142bd467eed0f0dedbe9e2d235b711d8aa28f9d2514eb638af94e1cc49376f0127b94361c1cb8618a1248740d77a333e42c4ac475120b1c7620ac938f5ca60d76ef683dbba16c7d53a2d427b6abe1348d4cbc5add58c4e94287c3026a14d66616ff15697e184c0ac32d7fc14666a7dc90c464d2ec0c31483da738a0d64b9617419d734380fc12fd00d14e844a7c54b852161442388fa49d9733017d5e3696e925c9a52f741a15c6382eef435e5505511dda66baba7574fbc091e613d923c38bd198f4b5feaa437e48f7ff99d2ac8f87303b7ba15ec60f886d665927c077d028436672ec20eb3e7bb3833f587ba0afc2c5f1dad101c70c4314b53cc50ff613c52efb92d4fe77117678b0dcd064ef50a6fba176871d493e319e940fbd717d2a97eda75d4076545d4e61ea29090f116f4b89be87417251422a67148f94941cc41d17acf9b8bf489a677bfa6dc59377bd6b150dd892a3a863e4c90be0549ed89f659f3ab2322ce6772136cd8823830b73065db3b041e7d8ec6cc4f12de84430f1e9c036d3cc4486b58ba6ce8b1ad6d199f2d74ec39ac218f0aad3bf602a1e6e24c9d94b2e30b7c54c5187c1755ddaebe4a1df73d0abd216f16c4cb4218cd573df19d04826eab095192c247795d5a74254fb44e99123bcb98707188c84f153037f6c8690ac037aad8a4a851bb968c5de4aeb842516d2e1a717d9a53cc4abe2a85f742695bfea53a2505917421cfb955a994dc069a395329c3109854cb525f55af59a5db8ea78a42d86771dba332d4dc2d32c157a432f592373b6b85d5ee4374344624c7de3ccb9a943c85bf5b7f5622914a202b7f0336784c90c8ee0f1f37abdf6836229b319ccbbb058a35ea1b9f1d1b8fa238f908cace3fd1f43618e63151d894d015d5f4f9abe0b46ff759f5547e03d5de58a7482adce96c3515ef88a0360619fe08fda085cb479c8b442f90cbaaf1c264bf597cee68b1281419790dae87adc7152a0afc23dbd8d7b8134629a8a93c0a5b93bbd718cf16c7a1590b5553eaf3e89cf2368a9ec6146a3994ddb5ba0935fac31d79dea24f31fa94d89091faef1deb7138c92c3101c5cd5185a4096c9b290a59b54b4db0a98918e104cc536e5bd28d3fa094c07be2cfa8e993c52ee8b792b298a9cd945a664c3fbb85bf49da6d2551c6b439f23554c051db16a95338b06e682085acaf84d09c96fe652b2cf18a5312635f774a7bceb1e4634f92d423e3105021d773b25aad8211daabe6f7f767e6a5b598d101d18c265c8d0fcb25eb562c4f1fd1dc5ab2b31f9556b6a6cbaafef9162fc00d45ef6cb124bc6cc41034dedd27bf4e780c28e4bc111a597a76f5ad2b00e73c18d7b8bbfa4e778d85d034f982a5f715e60002f845f99f8faa2077a3d616c35cd1f2d1b561a1933c70d6', '\x2d443f58648b5f76de2b4d4566cf992e', NULL, 5, 0, 'call_now', 0, 2160, NULL, NULL, false, '\x10cb488bfaf8c1324ea1fc8c415c3fe4', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', '2027-01-14 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', NULL, NULL, '\x244060c6ec076b1d49181709b013668bf8c3f71fcee245b0fea1b6729899edbf6b29bafb7fe44a875fd91c93599d9cccd314943fd247913cf894770d3d39292ca9e5c5ced83c25aeb55c582daad531609037f18f30de56c0601055eea6c4', NULL, 'check', true, false, false, '2026-11-29 20:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('c7c82d57ad2574bfdc99958b57e0c216', '5dd8fdb51350f2b8660ce73c6331cc9a', 'VP7G-CJ57', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'es', true, 'example-maple-grove', '2027-01-19', '2027-01-19', false, 'waiting_for_report', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 5, '\x3139353840725a0a700dfa3d50071d2f433c1913b8d24f332386d80deab8f6ca3321e19a09bfb68fefa01c7312b03cbadd052a12e2e8271b856d5df6c12a0588', '\x583fc2d32de40bde35c5acfd0c68ef4e6ba7f68768a92b257645029c2f0cab94dea43cfec556f081a4e6', '\xabda12d4dfdc50aa6629dc1d26d6daa0fde4d9d034d70c22133dcf747dcdc31e6e0ecaa0d5b5f749', '\xbff6d18c62fa2bea27500684af4070f13c59626be42e393f450975dec0bb3032b93d0fef99c74e87723a1cf5282d28eb9675cc21faf68adf23f131f0ccc69eb216f0214a11644eaa7a8f385d1cad2f112398e86ace650051c26bdaf46759b5f1c1d29807ce3f58ec8e782616f95b1e03eb632cda222ddb7a5dbf277c61d2f7e06c93a04e67d07da72da9141a536f6bfffd242d088cc4e6ee2058d3aab6af82864d2b03797816ad6493f68e1342ef5314ee1fa7f95e4e96e9a429d67401ac1852c27c5fa000099dd6181b8746329db6aad6e76f120f660f55b14db032f8ee36b693ce1c567c7a0ad7b7ad4cc10de064bb12f544dbdfea88b2a44297ee3d177c02d7e3d37e7d17a6b2424aee757f8342057177ed533094bca68a6db22e04ca322965f8fbfe3854e2e54481f0acf880303f1f605492f984d9a2cf3ca1ceaadae863636dad43201feee7b4fac89c9691c35fd16ab36d37', '\x2889e7c3f16264751a7f81ec96846c0a1c41ee9dc6bdc4bd8e5febf7f14996c5d4fbf5a062cf45d84b1e53600b9e734737f7b43e5333912d479c3d00a5a107345d9264ee1be5e504f9218a60516415c750cf8baefbb1aa0554bdb64ed95b6215e19d9e80502008b901211000d2a3cca07def3ed86d4f837825e6a8aaaccac794912c6a9284052f7030a01443f8c771425f0d3ab22ae2d33fa5aab25e13d9b126f383b0bb0555c4e11feb7b190f732e5aad96c97549de057b2b70739217cab09a23bb21373b52060c5bd130a406f1bace1caccacb9e36fe871415fc0d9f66de48f55f164f9b145eb12c9b3d26376b707dc027f3860eb41f108702e26475f755f75c3faaf7b73ea8377599be394616a952b3ee94b6c140cd0cf9c530de0b56423d61aacdf43383e3645cad3dac652fe0e765cfc2b22224c6534be185624981c1dd4ebb955f585c4b199a15103aacda27945fa78bb909ac0c285157bcc8456b23fcad61b5964c2d35a605198515215bec724723eb17d9893291d790800ddd3c0ee555a7118cc77e0f227bf480d4b3a918bed93f7d7c67b64edaa7d00cb6682a5f541879a45432f13ca4187724696be4354b627f68dfac0133ad2c6a14f766f5f926dd8a29f1522a220c8d61b72b5b90eabb45db9ac5d0f412ea289176142825b34cd4b646da8b7f17fe7bab1a5ab2311dcc719219a847f8e7cc8da30885011eff0cbdd5fe96c51c505f1394fb2f5a344fc7bad506db4b0635f2ec40774d6e584dd6b489cd02adf6efa31e987277602e26d37c623fc531de613ab2230872b681a16f9c160290635987c41fe9add859ede823e620c96d8d4ad4a4034bd4d5dc47e3544a5f2398e3c801c252307feaed6b61dc65b44e2288b79ef3f40fb08b5820dfbadb31a2966a1ef177a3bd634ee3186cde503b3e6729080f61243fc268cd3190ba38cf332dcdeaf6aba8ca1e07d32a2ac7e42224686e4d94096c3c84febe', '\x8bf2d76978aa3711bb7a96bd181901675c5b50cd7d1edc8cbe2e909c543e74126200be4128e250ccccb4beae2898733b1bfa77127452f34297cece322289e281f303a886e70b8df9a4ac37ec3a288b72386570f8d40082184d66138e80f386c91c2dd15acabebda65004f4f9f8910efb8184ffa5fc112549c4bf667c294a7ac55a9533b73c028f7936c322801646adca5638e9ac7d26bc258e2cd7e645091dac74e84cd13db9b9502250c40e52c674d95557fe896da0e81df40ac225b2f66f990b0e1187eeb8477917ebf6291b0906893c89452b58ba8fa02471f5a0da93700b9b0067f34fa5c79dc0375d2dbb96e014f6e888f38745f6feff2468c71c1bc0b740c275e7758cc7d58a10a99f552f0f9cc0ca57c742aa2a051ab365030b94a165e33c81d3dfab615f013121c7615b81770b8422b69c1231e48bbae7f70fcc9aec5461338d8c4d734d229fdecb5b7fb8fb90e6428b8d799bfc395a641f945011a2f3a6bd2b7a517ea7ce5c13d1d3ad1350af849e16ab1ed64b47bf514f9bfe723ed65c32e4be51926e625662fd4407d2344c4cddabe88fe49f7b9ed4c145a9cee62997626de5ecb88a5ec6536df22e78b654db03ed2070d5e93680df63c40d61ef7e6d96aa29b1112d37c01835d4a78db83c223f504826ab23b9ee4f1e339e71430bdac0a581ab3444111a133d73c86828984e3071b142dad79e69052f7e579f1257f949194c815240bb277ac8878708bb1b02cddd0dc8717e9d293e74cfcfdcdc665252fb3f537ab155c3e4110e422e39eae7347b021dbb0aae7053ff3d576833c0658af9e93c32d0730e5c902206f466b75e5f49b06709895ed9ad98c19ffc36766554981598141569d56b3d1eb70941c47fe04a7fb8aff97053cf3df120a9fd864439f71d709aaa0b60032ecd0186374313caccfe731cdca93062b08261ac63dbd60b5f4ee01f7b75f88afeee8b19484beaf98ffca1ae38f9149229b99a1d7c430f8a423abc172ba33eee8663541753f87df4cb0f07b4736057d56575ff0e62197697b53a05eb3d357e673e8bf05acb9772030e080fd35350f51c7cd4f7e84319ffbe14297b4dd46d1a8f07c40f0619f469f6aff83bac6cc33595b0e852a8b28e6471e6e0f51a31be65e7c8e7d25c8af7503ce19e7a4021576b1dedc9c316cd5e0048e76e7045c14a00d47245e44840fcecbb23b2637adbe3afa246e372efdffdf96bc13e827babaf40d85b7d2569180c8cd887329feecf8d6597971362de4a00f97fbbf1e753687f780749eab898da30a04d560937eb9ca69938cbcf38ca4a827e3d437fa1f60141bd007a4c1d4db531195c5c435dd0933f43e7932949a522957f84f8e97aa37270c114ae862dc78984aadbe0de01d02a3774574ff7c81194447858c811f382a1180ead3e1b6e5bbc8cadb8c0d3bea86e8d457d3cb42259bb63b84cbb345dacb6bd0510552f6e176590bdb776d03fcbf84dea606b47bfcee18a45dce3dadcf8aa34b1296fd0788113dbb69d5dfa73502b587edbed50dde6d3ce0768369e2fb552850cc70ad8779e5cb1c512cd0d5692b621712a5a8c407e3a06d544a58eca2cc58f238b864c208689c3a91986f02f21272d20285018815ecbe57073b6c067fc7ceaf76fc3cb3250544508d92df58699818adbdc82184d14551d679ae68d2c3f816727f237f244ce40450c4debf0764777d047613e61b6ee5973da0391d39873f37cfc4ee5d970561bd8ecfd57fa8aa2d84ef0b1576d015c26522d1873960a9d194b02325d23bc75f9f25ae16b2de90072c22cac9824b81085324090f836fb16387a8bbee91df18e3295303aac9ee093ab8a2380e29bae62d106e9d80c2514efe5574056d068f9cac2fbb28816620d0b818571343896f90341b7db4a7b5af7e3c7f3662fad8bd0f2862992fd486891afe1fe1653f7546c59233c14acf93e3ebc2d99e963b14872405e2f96ef5407bd238ad3e28b', '\x2578d145ce6d1b7f6935f355b1479203', '\x0195420b670ccf28c34865195e73fe5a', 1, 4, 'get_report', 0, 5040, NULL, NULL, true, '\x94a1ab2075f1b8fbcae67b083e6b25f8', NULL, '2026-12-07 17:00:00-06', '2027-01-12 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', NULL, NULL, '\x900aa52dd5ae46c9872e1048adf53440fecc202596ec5192d2aad377af0fe220ae1e7bc02a9dbb4f54b207aca781ad30e1cec2ba85ba3d45185e9ca40007f1a6359a9fc1e7efad24f8587c05191153a78834383626ea46590b755e4f52c7', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, 'fresh', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('cade665e40d52c3f571011e68e646b88', '6e662b2834be6defc56629c3709721e5', 'ZYQY-ESCT', '2026-11-30 08:00:00-06', '2026-11-30', 'en', '1e488a463b32a7efda8f468601a8acdb', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 14, true, 'under_18', 'en', false, 'example-maple-grove', '2027-01-23', '2027-01-23', false, 'new', NULL, NULL, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 1, '\x313935388f5ee437fc5fcf83d0702c99b7d769a8619fc8a217b06dee869151822850abba34b0ef742e996e54003411ebe20c88aff56f822689454f184278809a', '\xb150b792f027429f1e0407071690390c9c7edd35e9c73a7c70480a3b141a45b411e54ef0fc85e2e74030a5', '\x9aa6144908111a125ffac1c67647b2a0f15c3250ea061dd06d9bf99b42528febd94cff8f034126a2', '\xe0590bbff40d4c1470d19fa0823c017ae4c06d02d10a47b7c9aba26e939155f11692d46d126b6f3bf24e5c9bef1ae1ceef8657ff07af6bd0471f6ffa9f3a9956a6fe72a61ba8fe662ee044fdf84378c96b4f022f222ca87c65598cf70ee8f0876e9d6bf071fb16f96406db9c49c1cda2a99c422522fcf6606c20e84c731308ee2d66a2c540ecf3e059707de54b532df44b9d22e50355d5e872699451ada3c8d934c8073e25253cfbdadec22d42caf4b1924e8c85a9749ec87d61b23621b11d567c526a58eee15d041a93d3063629db1cfa801948805dac2409834658df090208b6e690b89492fbdaa21ba5a87ba95ad5ae0992814e54b715b145420b17f23bf84b231df18d0c1e6612a3b3218ad5e11712aced36b1c8af834f9fb19e38425cfc40d7f40ba1280dc1ee4dba5e3ec6c3d3de7448b2149a5cafa5d4e10e6392eea0bcc0eafef5d27390d44788a16267d421d443968e2ac7', '\x74fb63566a394e8f3e98c00625a20c08406d15e14f53e6bcf278818c5f1f9e99c5cb32e96f49fb715656f661a8ef0f8598c42797701fab17ff2e1c3b472ad6ec650f33e2c135ea97e4da86162299a2a5176c6af04ab97f1c077c3cc36a7ac384de39621128977f1e8a4b3e9952f17a28b7dc530f972b7fbc5df88f0d5d43bc2c95279ed2f131472f68a1673296c18bc4ef5e5d31721de637001b8e9cfa690a0d1ed13ee985b00e17c6dc28a8df65584b455e5897da27464596c5d3cf65b12df32b3e8700de2ae2103eb3ad963e9a1c4eea899b281131b78d58ad245f1048d95a006160dc1524b20cfd542fa83c8bf56d5a0f4f4ba5e33922e94a34e681b52c8c51545c1f7a99e0f8234f05f2e6ba683516ae5abdddd5c8083bf5d90aaaf302b1b359369cd651726b01505be50520e48e67f307e72f6037ff18f8b96b5b3a24c9f49558a6da10e03fb69150dd2f9494fd0c2fc3c262eaf5d60fbdf3250ce0edf177ed3a0a5caa1fc8da6f36d658e88f3a4d66f0cd59924ac55fa8b5f25f8ea5113842ff227643c854886d9e01376ea5970a38db89a5471829e9732c0c3bcbc228b9086072ef19ba03954b93e3b5baa732e6f2b268ba04fbc4d09d8f5e9e029142da16898fa37419ac2c60aa4d8351b82ee131841d2c9a5c0a9be13349c1e17b5e761b35f8fdaf6609c1ae618464afb38319d530fed533b6d7a8026eee0774f4fdfe7a56bfdc6b22f8b3b7be6e694eec559daaa1554d37c8f0ed389becb5137e62aeb8d4cbf80286c6ebc746924c72ff4bb11c3ea73056fc9db9897437ea92c70c58cfcf300a5a13bb9fa91d3b6304fcff46e6683e8d9dd8e2a61599dbf9999d10ef93a8a4f67f278eba0931b16fde0b1766269091c184a0013d115a22600f9119aa751e51caa37a0a4834706274c4e7c154afda5ec8c9e15cf5f2e1817746875e47dfcda61148c4b7e834fb9ee69377ff6c20817c74f24aa7993511e2f177f46b34b1c7d87957f2992a08bfbb9937c68424a4fd20f04a25dd5c04977a07769b55bf94bb2be5e616d5832d069c94bfc877288700043d9928b7fe9be6981aa2f2762845afa3a48dd1e2b929daff6c07ba03b85058c83efb0f563269e6c5103204211babd3ea384e15bab844e01463dee49c0ff3433d43440c637023d0b2f274d7874b93331d90c9b0b16a109fb71caffe3d94e83a37939a00bdff1e959e8a2948290941af6badd201974ddaa1943d0d16', '\xc93c72ecebe455dea21ca751ed4ee4e0d7a951643655d0f744523f7785affdb4b3163a0d05a57d6501298b511d198c3afe3f81de9ac2c31d256ccf1bedddf39204cfef09733162c909b2e683254841681772339059df1860a58ed4c3b2db5a1fb4a39c08db79eb93f3cf5dc818e0e91c614cf6aa046c6166a3419cc7cef4470b52b926c9d8ed13bf670375d74d5fe928368df0bae6cdbea2189a2c7989f0b53855c47e511c3e50e58a10dbbf2d60703015aa5e6c4d0754d54cc576a03f35dd66adf7fdc5a6b0a25bf9f3ce499a96cc833adb292445d51b5a70ba7af68dcca87232c85ad7c7f938f727a171af185737526b22574e19efbeed9a70bc1d66d8aa48ca948889199054b37e13b275c64740ee98b41c7e796020f863c7196ba89408d2ba390ed47b208c8bddafdc7ba63c603eb42b59cacfd4579f899a3847be9d4e3d1e4db6a7f49a9e8475167f567617f803a38a95f7c6ad79f2f4e17e14b7c66640adcd0de2d86124f938a431fd3f853808e3b926de5648f634f169c59d2cba0bf50850064a107547e7c79c8296d0d64887387bba52307fb6a67115b0ab4246c58b0eb8c3b7e464052e9b947c244c804a55273d291f9126a5313e9c2997b1f445f32453dfb086ecec5bb0c43b740bcdde93d0b4435b818656ddb5182bc11f2db7d4b108fd5083158b43df4ed2f08988565793ea8d809368213ccf936a4b65f2cbb295c7a2842ab4004d199f438611b9db67e769a8feafd35b566c26ea60cf74bae6712e0001985c76dc6c36bfa4fb14f44124c599858089d81cdc8087bf6b4a05281e51d97f4e28865927b36feb3d0cd9707193537cd2145c778d6c3292eb88c8d4764adc74999550a26378d48d479f163f2da6470d9af8ab8967b38cf8a7b23135838967cb3ec0476f7f6c425595ea921cf611c4068e5c83d3df5ec384195aa10ce0ae36a293641003655bb822a332cebe69d3d007597b90c1ab460f4b36bdf37344b26e3cb9ecff87858fad5ae40fa194b2fee8ecd3e5bcb570677ed66b1dd203eb0a9f2f54c5438ed147ce569311195241808989385aee91cf7e62135a18881ca607c14fd7888b978a8bbc58a89a58fdd1b4bf3739d0535f6d9b9a4351b234678bb2ea27b7ea3c3a5779b3a90a759fa883a56040c6a4a57bf1b74db0041605bbb051158cd63fc98b2c9e6c83f69d94985da63d2c2a9d9742ce7db1078eceb250b807004fa0a2042fec0e39b1fdd0a7e11ccc7a7aea7b8fba8aef4c3a198147ea750d4797ca919e063689f0fdc75ae3f22b1a2a29c0c14121042045c266bcf728cbfecfdb46bf911665dbca03c60d459fcc04c4e0f451224bf2f2d69606931ff7364f4be3698d9e7eed538ebf1b845d603113a15ac27aed16be7e6f6b47cb13157b019c10ad2bb08aa89a00add7ab7c0c1d03aa08692c7eabf858021e689c162b7a4dc18c2d8695ddbfffd92bc7d1d738aba7552644ccd1ef9a1fa24152a1b63ef413a68564121de0c0e5e084d8b8d605a43826fef78cb056ffb6b27e77fc9a15f14a41bee1a113addf7368795ccaaf10c8d4120c47f501a7fc30747011a15ffe6bedc93a7f46b50150157c8e238b54b74c1f4b00a0486e8d36ddb105c94bf97f53e1f21d3688db1d301f2032f4f7a8ac4998a21ae76a6b68ecc29be1c3c093dd2aebf86c4c4e06ceb1bc2185cfc112e886724d7bbeb000ff779594d4500612d29e97bcde8c8eeda02014cd3376bd232abf6ebce5f4a66254b8dde6d03457bc7831a4197d948b5e5a27339877575df10214ca6d38f0d980d3b9a55a6b79ddd167eb268fec695e3b46221b14950062a06e70b9731ecac74f3801b44e92491e1dd41cc0ed4a5462f2f5798699dc1c03ccc66abede182e4fc384dd999dea21a69acb44703b76a8bf', '\x0715bd747fb583fa1ce91a42cabec199', '\xe308a1055f3a87ca1019420068d3b0ae', 2, 1, 'clinician_reads', 0, NULL, NULL, NULL, false, '\x04265eb22e05d67e07335bbf168f3cc9', NULL, '2026-12-07 17:00:00-06', '2027-01-16 00:00:00-06', NULL, NULL, NULL, NULL, '\xb4378c5a0301bc1295a061455cdc5f2d8abe357bb4064dbf95d7da73a8d649937b6549d57b7bf3cfdda00d4a3041fb75749c61b18116d9d612773d4101c7b7aac15d8b25836c2b14ad0cb17194de98b88e0a44f7aa868256e45d8bc92a1f', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 1, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('ce5c7efff272297f9598020aa92969a1', '20fa47a2f4851995288999898fee5741', 'XJDZ-BD27', '2026-11-26 08:00:00-06', '2026-11-26', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'en', false, 'example-maple-grove', '2027-01-19', '2027-01-19', false, 'new', NULL, NULL, '2026-12-04 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 2, '\x3139353862a0bce6854afac2c3e6569ed4fb195f3ca9852540c78d21488d9b748c18eeffa20c609cbd57919d31a869c4efdbb14af10f41af697959c3c7df8bbd', '\xd9ebb0215bc776a54abf08594765a1620fd9b7a763d99878691491879fadbda89679df037e8e9a1c07c6', '\xcb1253b6fd949ea6657f82ec3bcc15a5dad974619d6b94fab0bd86e422ea8f3d88361388b7fc9eac', '\xfecc30786089740fef6c9e575b8a99003e54004a8094691a1e48d18d5e7b806a92dadb1be676743c4ea073a92ebafcea1e52a6c375d942c0a16e05bca41267f07c71bf961c4a4d26f814f530b44c488c2508b9db127ec3a34af2d5d97a44389f679db605a84b323c504059b65eda4ab71901f6d3423864db51be58b62d3a82205950ca76fd1cd92831f773efc4fb145622d3242b5556d571705c4df09455b7d76ff0b64800beb6168ea34cea4a180df12c3701daa27bb18a74d33b1e27cd4929134180be8e585e178020d3cfe79512313ec0bbc64fcced165866a5fb2b294fcdab14a9ce6d108ac5cb03189761851a687b950bfda9b3c58f60471179818692d4a157a2e5aa153846708c14dc8247486ccd4feb05430512e87f4163c40bfee5bbbb76548e1f9877d99ac3', '\x328a8a31be697308eca7d3e17570e6b459891d4a81a592ff3cd7cdcfa3c922ad9104ae1a70a7acdf3d5f7068d3abe2e9026be0d6b7650fe7822933c2e8f96086ba78510c8b6adf1fb41342aeadb46478ec58082f6f696a9f58b4a932e01fab3d8762c989e95c54a71e4d2130f21cdacbb69e2e3df336629eeb7900ea99705ca5ab88d6de3b765347ff96fbba32dc0fb83e0b7c9c6de82b0a19e05d432f08132782996f02a6a31b8cff3c946483bc0bc0588a29324214c90fbd26cfdf35a9396a28241b7bbd847205fcd3f944fd46f9cd87c727da5f735d5c5a071620218682752b9850aa13cd4869e2783f582b4af99c119a45edc967a8422466ad680413f2f510e15b418156e2ce59f9ed917587e1d1bf13a05645fc61f03fe6a6344a5cd1277a2bbf6e9661c5cb5e733508012335aab922ba9658a31763051ef4c32775d097fe37b52a9c4e7a97ba000db7b603bc274e71da88bf1f136fdc5ae6d518bab6c6652b821f5e84e9d1c8553d1d4ba24d7800cd6ca21dee7cbcd5a823f0b65dbc5401b51d18c1aebb758a5b93865bca12d17af4bf7618b65bddbe7cf41451369aeffc24b993ce932ec6becd288847e5b03e366a552bca288188c3535dadda50511e42439cea89619bbf70a90cd7aa985ae012bad45fef6fe68de2b80e46863f6b73f8a9e9e49763390bae6ffcf2a4f42e97846c79679464814b0f941f0b492fa82834910b36c4ffc1874addadc6c8b50e846bdb77738463ef34efc977a53c285a7bd9a2da82a58c9e7f22753c2a907836ceceb17e239e5833c1c65aa3f00eecfe85237535619f0744a93d9d17194a3ff99b1c3fe2c7c65dcbe7b69b422b784b1f912bd391a47eb60f8ec857cc03d8daff53cd6d4c7b8eaeeecce68aa44d2b72f69ca67da4de9e5cc5fc5e1071ec1d54afe4aa3bdb9415cee444c1b0abe0102934e0aaede74bc57c45903a41a6e16b450fc09b887154fe51c07ade89bffeb2', '\x70ad511ab4cd6ec14fc22819640688dd9b96feaa3a8565432e0a475c6b3ad8b81b4a577bcd83119c11e26b6c24b3bf91d9d3019d5a238eb838c57651c49ba5f82e02b896276c9cd3f0cf488f2365075fde8ae4cb23fad8527e4790ed685fbc112997a1530d41d17156e32f0b4bfa8ace4b4f368039f34c5f593ec592bd55a54edd87ea2bb23732b59ecc7d729cc86652a906ffb9381ac7196c6821fc536efb3101f66309b4b57c8240592fef93fc055559845d203c4dfdd81460c1358754b1f15b9ed0f4797ac7871f862a00ba80f6a8a861289f87cd1d01a4cc8f50cb7d24a55c90aebea0e711c429222d48f24144901ba7248b07b613d4f14e579d9b628fd684ec0b9f963c9be8435d35d72fde4122584d1da123d9a28a922cb729b30052665f4f8aadc1e4959f03979bd14cee48afb5764a4457bed8eb985c83c92895dc4483eb622e82054fceaf1bff032c751b30811f8d931e54b691dae023157df7f35f241046316495758dbd5cc5371b67176ff9f7de487f13bb11160a38731363fa1ebba9bf2e7bea90c4228d8f4076ce5a812979c5eaa4b102b356c3a214f6a0e812530c41e2c59b9b2138ded0932428e1765fdaabe6a0f9731083aeb64c070a36546a39b3d9db9140ecbd12da12a49d8682b2e97e4b15bbcb606d3a5f30d7e0b3dbfcd8ad9b035d6db04e7a2e886973204d71e39cfa43578a508e6f008dc3c363f037a43be49841701418e6f984e560bc6f9e5c4f14b5449816e62e37e9e3f5cc59f24237870ddc73b774f1e87ae070d550bb74ccad515b035afd79b076469940da8fe22002283a24139956ac1df8212b844878d6a8e0a948252b625e49923691ce6067b4ec3c74faa4eb1ca0c3fa6766eeb4e25250325721ccaeecce8b208387aeb5150f650d9fea5e844454b0763cb17e8bbb839dfdb9c524631a516d7ae5deb8502bc70952f253d813fa008bfff9adc9b90c0e919f65129b1fb9334f3413d94a86ec9d39891bf004ac73962d591d4f6b0439a9000863dd2b19575588c2885aa536c830abb6bb70b8ff64594da98f397509ab8c3cbc5284fbf0740e4c12867227b26f110b8cbbc673dc7fa02d0d2aee0b2d21d37ae56ac7c5e4a7916df6d984ffd6d46b34dc0e102b1cb848c91771584ec0b4045d345a7ec2cf48c7e50611b69e6a8d9adbc9a07464c80f5a65732fdd6720bcdf9c2544e405381de4f6151ca59b24c731e3b20a4b3fd56f74dc3be5402c1121c99c0ead794d77e687101daaba009896fb2da0e04572485a3ce086414d87f1da2a980f2a1bda6a38e79e66eda1b8e8acb7c4efa557fc3b32e73eb46349d810d973de8e4b5559e445dada1e0ad2a61582cc82a15be47306f906010598739727bfdb0129cf08bbaa2c6d64478c2f5424d3a2d06ddca8acf0aa00e1c308c388bc9ac24a47a1deda3f32f650ae3287504a4ef783142e8e9ed2611cb64be0f4f4d63fde3c54f4972dcd2bab2afce68e9cb9b4ba036c7cf64f3b4413e7e099e9e82e292d827d8e154cc953e02a69dc8bda52bf0e8cfd6ed18c92f1eab597be885754452d62d8c2bae887e6e36dc993828d9338eee8d0b838edb6ae3f5a330376720f586d86ab0bbc9a6a5cfe7d867ddfaa9aec246ce26062e71d15d3443e74a18cb97f4eb2ee2b02b98d26f02a866c8b7e6cb81af6b54f602dd276c066b52c42b2ee2578d4bb779c734a270bd457a01d7d9db11386e8e10371ca3ea77fc4f608df75f3c8a2eae401eca944e16ab34417df3f9ec7882007a414a9a9b56c60f56cd5d645d613825fb8db1ae04c7e9e447e2bf89fac5f90b6f3548fbd31ee26a57ae86ca421594a195576d702f44d17910b6638b8dc44166e71911626d0ffa3e63c65370e4019be68670f50bb99f9469ac2128d40447eff1d1c969935a20f2eb551c06ef164435b235fc02b72263279cc04f70cf53d6e56590d7c34681d01359987bc9cd2292e4178f145b85dd6', '\x775383655f7e50e566173ffa639bb8cf', NULL, 1, 4, 'call', 0, NULL, NULL, NULL, false, '\x6f3474f20d2fb65febf142f9cd38ed96', NULL, '2026-12-04 17:00:00-06', '2027-01-12 00:00:00-06', NULL, NULL, NULL, NULL, '\x0f9e46cbf60590bd6350c1cdfbd5946896a1e13a7a1ecd71e289e867c1ba9f0559579828b26afe046044221328a3aee412d52aa371119d9c4c67a3b1ce01590edce624b41cc51389d73570ef255cb15cfa10d3a2d27400101b609a9da065', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-30', NULL, NULL, NULL, NULL),
	('d1c7fa7f218399df6489212e9cb90894', '4b7976001112f43790bcd78f2d776bde', 'Z4T3-8PS2', '2026-11-22 08:00:00-06', '2026-11-22', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 4, 14, false, '65_plus', 'en', false, NULL, '2027-01-15', '2027-01-15', false, 'closed', 'could_not_reach', 1, '2026-11-23 08:00:00-06', NULL, 1, -14, 9, '\x31393538b03de2f34b8ffc00bcb76835325a5e7dbea410ab8a1e319c2e361b040bc01cee7c222e3e8bc54d2c9930e1a3fb8ada6a56913500ca3f667ab900905c', '\x6c33babd2989191491e76e75cf8b7e7e98de253914f814e3c37888af541f8814be8b0ea9e60011cd0afd', '\x59b77decc221b5b97be4c2a7dee0ecd4591d901b88975ddb35ca6f214fb435778534ca72ab38b134', '\x8d4d3e1e9a50300e92179847a5908135df8da0748aaaee0951e692d3ec3a044fadc407b8de5d3dfe38181fe245242b0e9bb3fe0f3df03dea0ba7e1b3c37d1905fdd258c5c8b8b95e4a3311a469be1bf12f7dfe1fff1b1150c1f5caa204cfb3eaf45aeb69ab3d8da850d24ef693d975afe1efee4f2bd81b7f12b13ed06d7c85c5ec4fb8ed513196c6c3d7ac3f2e39ed1a9b9e0f9a11828b450dc1c37107903cf0c5830631845213c22cd99fdceeec9d2d482b8bcca5ff84a65aed9b97bd159e1bbb6917964c1ed1e452b7f088972b14d3ae52770979890bbf156536d61487c2fff5de5a796165dde3dbe290335cb9b6920b562d2036da7f740d5c86e0a6ade4c6b0c172e031823dd9b5ef66346aa8a34ac5c520fe4cabbff5a06071b70e0cb9115cea9309faf3a25deafc6d8b6b14', '\x54c8ef5315b6010eb8b66f10e5d4e216870118ab71b94a311556b1c4e19e307d283a5dffa65ea14a7471229a92ee94395fb131fdca94baf37a9a4d668bf399bc7c00c2924e27bfd09ee65256a3c85ff9b3d73197a14063ded91c496773957f9e0a880fdaed460bfa8624e06e7610b87728cef86ea0c75b507b00d553a0350be49391647290fb8b422f46e5a464febfccac474807634049a404e97ab4dbbf43aae9dc08ddf884c738cf0d16c7fdf5726150cc7bc802d4eaaea7e917521e939c976ce7c14ffcd43adbedd4933e9af56e546d62feed7f8ada506994fdaac6981861ee1a86b5cd8b7838204f7bf495cbff59cd120484d62d79ac90efa17cd1db23c8ceb7cf57ad687c6ff75dc914278b6569be560a7e87d9d096cd5ddcc8864996869673a645c0e037b448eb780ee1d7db972905c5b38c5eae428c74e760a30b743c2abd95bfc5668fd75cdde3c3caf8f101558b9091f2fe12f35e58e1613ceae7f9d6df182c8f08c6e64494c75c3bc782c8423721b45fed6ab7d053f7520e6f3717f2568511c81baa4e466902d21138a338240cdacc4befe130c37ef8d31931b951a8f17d5a046a115a16ca4444d1508e1fc862f153a9c3fdaf96ea6171d0da879063fa82d9b6048694dee0089e58994ea17f57eddf342a201b3a81e4d472d663842bc5a5c4627e4c3fb0393b2cba025d42dcb16f0a5f343125419eac96fefb87b5a36b84499157397981466d391d77f385297a60dc18158435181ead8861976a9f53423f46261ef4d57da2626956ab3cea81c54ef3e673b5e7107301ccbf6eb6c7866b8847ba57321e06b73de37e6a56e9ed878554ebc53b7051096000bd3e2737c95a2ebc2b1026fbe65097e677567330ba73436ab81d07ef7f1dd2f795bb9161e05a9167908db809e573b20ffa1f0ec718e10dfa14db005d9229feefa707c42e2c1ff5dbef995aba317c79f4be6e2139bd19872f87976d2638400aadd19be9da4f7153826d5a147b99d0eb5861e53f212b04a02a2472e83307a43ca334d8a439bc6a88181feebe1628b874c126f621520f7711c762bc06202d620004d19d28fd4fab02d71b7880bc1f3417846bbdf52e47ad74bddd74767fdaf26943d717dca554e37cc326868f0e5feb75a8bf85d6db5663565ed9753a0a3c1322513c01858b5966155091836aea70806c1eae6ce68d74c6ab8604dab67bab337b3814758b6ed942bc29ab', '\xa61ccd89bda37b8ca0b6e64843848df991538dd7b406ff8ff22c19addfa4366dd36cc7b93ac2a0b4c86ad0859a526b027d939c5405857d1e47a44e7e826934753f267a450d6d8acde81ca8b4a5f6b7fe9a54b05fa19d998797ba27c785127e5e0b56c5bb1163431a7633cc962734d95231fb8feab8a034c1357ef6e2705b276a29306c40e73c8010b851bbc69fa5139464cb58436fe3bf2aec549ec591c09daeb16000e7b2ad025454b313535d2ca24592d17fa3a3ba96c3fc0655c4e4e52c110e07102e56f4599c87addc4d96f0c468ca1f21670406944111465c15b71e7260d76c8e1d12a4d8069fbb79d9eecf815a250796d582cbec50933a74178163cb31888f1cd92a19d83697c10d271a17fbb9c87c416423d95dc57643ec94de301e3d1551885b5b64b96e99be8893ac96eb7adfad0ce97cdf1a76093054ec80a165fae8e91ea962b50140d4317a5360d80dc0938ec7d66edc66fc282856e5dd216c20d2066002906f9f27d462279100f23175248d65c41986d5976a701b2db1185ae885fe9722951a836f081f9cb2f3d5180271760c925a7e8ce86fe297868c01ed1b07e8318491fcba1b1d5e73f63cf88f68bf13216530e6665cbe609187587516ed29efd1c6da526fac6be304da7f9c3ab9a008ffc9746991a27ca17c8a95fc673262da76118d0241b7de58defa3b9d584dce4bbabdfb7638f4885989f0e074aa990c76f83a59a5b767936449309c7760f55d1360b2e43bc7d6d8c549ff40dfb4b9961a7075e5a5f7567246127ed092c7e63bda97a35b2392a4b98278b1fafe3027aedce7e388f159b6c843a4706a9ba58066975654723e360158c54673dd2e0d2c3b90003be42cbeef2a331c8d313581fba8bf9a284f2573bff190ccf483248bfc8ad0406cd0796f5c30fd30b23fa1fa93868b89a5d8eabb99fb83cdb7a713046e9a5f2c8f8eafbfdeaf65fbd5bc01c64511be20e483c9c0813653c170abf2e6f4a8a1c44474f89b116879c22501ff3df4f5bf586bcf2f240c290f47fb7711b7dcea3d61f34eb96a257d5be3c22778eec4af853bdf787875a8a90623b5d9c75dfcebd6e66b16c6affb82d240f95c707de1ea9828fa80bcca30b2da2519bda2e6f9746231ba6f78f565712514dbf5207326462045fca4b293b74a5f18f1d60ed1740c40620d1704c0971bafe5dc3d12510f5601e2915e8919a89cb0e698ce7693732ae69768d59882a00e042db04b956ef5e61012b562ea94a2341b6f8a59b39211961f8559f75550e289d3913e423a593aaeb1acfbc1d067d3e753be062d4cafd6f08eeca6f25a3e43c986961e62fdf37fb2ecd118fb63a52dc5ff607e12bd6d75bcd9cd734a5b0775a86a4cb86074bc7c98c7e94ea23ed2e44bd56700534cb5a3e833012c6b3840a4d687b57b2d80b4f183e38b307ae11c92ab89ddba1809c23665fa7c676630ad276fa82e01a92835672d21f6fe2428d65b47a8f56d89285482ba80d0505814cc04c57aef98272c87a7287a9f8119da6eedb75596f2eb5a8ef2cdcfe455e0a6ae4acaa7bacbf12c9e6069ff315ef5ac862a1792f4bf49fc01e8fc0b6d66b529a21419ec10a1b4c1b3344e35f8d6f9ab75dc37878beb6433227f4f56aef5f4741f63c6edc0ce733316381e3af29a5cc4f8a16721efe5e1d22e1b2e41f8cf89c0952477d4527135adc9663e365e27e2b66b3ef66c0e2c3d69815f3d68c3a35ee4d88a286cd87278b8584475ba6426e1b9ef1c4958412ab2c8a184f1e3c41e901f8026f8272ae17032d41e8d72af59d65fb89ecdadb36ecf8654f07e70df9864334a75ccb789bb736642c536a61f6cbb8bc6280d71712ad85f9e5294e8d5b46ceffe0a124882e6ba71a5143445c4adb592ee5752a2dd5bddf6142f3b50e544ed88d7d3b0182fe9b8a419', '\x5dee8102e31813c71499f07f8cc04239', '\xf126c3f96c6dda4b9ee740b27ea4d0b0', 4, 0, NULL, 3, 2880, NULL, NULL, false, '\x7f1fff6fdee456482c1191c3fc8e6916', NULL, NULL, '2027-01-08 00:00:00-06', '2026-11-24 08:00:00-06', NULL, '2026-11-30 08:00:00-06', '2026-11-30 20:00:00-06', '\x92c98956fef5d0a810edef2078344a7d0923cc65c78c9fdc0becf7546fe16807d585750ee9b1722aa2f46eb653188f38b876d5f09fb826f238248326a1af383086d1cb429fe6c79f87b4bde72e7493372a3d2aef3169d9580b43ac1e0446', NULL, 'check', false, false, false, '2026-11-30 20:00:00-06', '2026-11-24 08:00:00-06', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'letter_given', '2026-11-30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('d695baf5d180d47cbffb38e0de3c87eb', '7e379bd01a6bc3b819a55fa94e2e7447', 'XYZR-F3KV', '2026-12-01 03:12:00-06', '2026-12-01', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 5, 14, false, '65_plus', 'en', false, 'example-st-paul', '2027-01-24', '2027-01-24', false, 'taken', NULL, 1, '2026-12-01 08:00:00-06', '2026-12-01 09:36:00-06', 0, -14, 2, '\x313935386e39c4645446af87550d3cf6b70768993abf8f7c1d93ef04f49eeb07b660743c27f5393195cf3e54e05c64a64ab7da9ed0a73a49055de5e2925ec67a', '\x3b57fbceed60de2a9f8e617fed09809958947bc74a8d01bc09d990a9ab55319a25777523e9d2bf7f76', '\x5058a086c157f7cb8e88f55a2ba52a5da03d93bba61a14be64c459155f68e60b87f9b56e9b57875f', '\x09f4c4a28813e9eab6e8b4bc490708bcdd208dc8f0947d9d6e6ed1798a3ae60f6667ff9d74a382280c99e3b2940c280ea59821d38316cdedb89f9ee6e7f2b8bfdfc0b03f83962074d137ef1152e921b71da1374305d94f7cb627ebe327125b0102509f84fcfd67ca72c0f8b51860c0ddc7bbbaf78a1d5bdab9e79e437a9075b359b44f29f9f6d71d2c4d45d5fc1f28084f9026f9d75c58cac253c7063cf899e26c520a57700584e95b7c69af28fd76d3b6ef43a8c03b4debf2299c191979e37b27ed37730a6730d212db783f097a12456ca9d95f41e98e5ae9b9eaa9b099f59ff5e7d02098b2598931728b8b245e04350220e7554ab6807e743935d59466e8efeea65f34458779d0f48b3b0bfed3be6cc72dacc83510262a768ccf66ab5e7fe63fdf264b33', '\x5f6832afaf530b8b1b5243c5dd9cce774e6e68fe8b26c848e9a9386574c6430705ced9f4a774f8a493b3d0f9a1d2ea09901556235fd17dce04a20f8aa62d583dd336f4efe343e49ac315fbb49885c5f8e0dfb851db61d33b26ed1b7fdbd512f43bb99a5b1bf0d78c58b5f5384bba343aaabf5365a0e3668122b73ae1b85f8559c9dd6e4c5d40c59df1890b56c45eb23e71f47db220a0bc4dcda54585be77eac1821c35721da22b3f36f80df46dd0435dcbbee85a01a8c0a4a174e5a995ca7befe3a907e33103c75d59333e66eb54d46d3c5f55e98a327024816aeaccbfc11201fd61cdcbc5dc9b5804bef3d0b5a84b67c9b1b08fb378d2c63338893483a248f36b9ff222c14a3fc12fb16d91edac6b5ef32f9ecc0a2e4e6e7dc93f9d67a1efdaf0c3e0dedd7155c30342e4e7f37dc9621ed788b02c69d14283fb6b19213933f16df33eadec7a13f1b67ab4825cddcb99c6752e8a278a08cd520f7ee28511ace9345a1d0f7d14ac960aab5bb0057311e47b8d8840adb582a13e27cc3176038bfd7ad4cf70053c5e29fc9a4841bbe93569503298b31a697fc73aec7dd0236e1bc02fd463f8ac0fd50f8548d6289ad4546ec2cdf76e5a31be28dbe3abd5694ee8bfb37947d44968b49333e5f6e22ec35b14f614ba1764a6092fd9d968dceea61f73b68f8fe27015b09151b194fe9a35cbe738b0a29be27af9722df16bc978ca597454f03a0a760ad2cea1c19e28d60fed52feac9e5beb8805a50be4eb5a54b9f46e45ddd04f173b44998c095a24c5c70fac92c94f49987743c817a5cb6e76a4d38d6e50bee74cfb196ca7458530d2dceb969de056371fedd2a3cf61e0516f1c960b88d29559d440861debfe9213915c9ea02813dd0bf23240862d7e5053466112e595b05a480235749d1af486694ec5a21d857571a7ad1be7e41d4e9436308829f258d3ec0086c244cd13581e0930495c2bd72da56983e4ea35cb7299eb7737b5f0e9ba2bb7a99fedbb74bc01443392832a1693b44bade3f8175cac628ee0e1806c5d86e2485bafa36e2dfe968a4cabded93927551bb84dd0928aad951df65ef06b6f97a1a4f7b07a194107f016437639c98913924ed164008cee6113f94b07cb92b2b4ba5118cbdb81e46a3d8b1cbcc73a3fa0845afa593630bc022b4c586f61da4407832c335546674089c37c8c078d29d60204a4e09f647544dee67c03961c0f22', '\x0a968e889edabe2f50191919835964091180a2257abc0fb1e14f6840cc0ede427ed5907409db06b3ff12d3a20285795d259897e30838e09fdf47a1bf99b3cdc4e2384813e0d63b30609c02ec3b68e34c847afdff0acd92d1e10fc393a366b1f13f2967acb787d4055da6a02dbaef7d16bb12d9d820e627c6c26490d5af45676a8c330bc9d6edfabcdf49cb26b2739aa11efce762e951ac6903e64b3afac59c329f20465a7d98dac964961151a3bf1e2a8dccb035786b8d46267442b0a3f1a11d8590114ba8f4c4fa430f6f844e9679a351be3a7b9cec5e6e5e6ef80d8c68c688d333cc832bfa97713818980e080cf5b12bc66f420cb88939a12e77656c18ce53c8ba89da48e2f830b798c14c70f6c58b595e888c0323f8ee442894c9287f13847c70cd2773982ca88f0d5699aeb8285b573708d64fcd0c712682dfbffb8aa4fc696c2e0d269c642ad148665476dc6b16f5338f4ca9f0727cf518effb405c348d19978ceb63c36c611af2a5cd48a45603af007f5b12e689e387365789b2c0d7a4e21a6d1810ef45267559ec84c05ec44e72d23a46a74fe5928f60b5bf44af5055e4c85ec8ec0a94349b6cec72da18df2b5b7e98845073af693886d2be1b3e79534d7a6b98358c632343a0f386a34b4835c824adacc1dadf98ee5030b43e258bfc6b102d7fa30716efff6628595cd2d63f63222b4cf3e8efb4180dc65ae78c7e16a27dd9ed5fcfc00de840cdfea623fa87bbbd9b81d4c659caada4bc5e86b4cb292a473f998ad7ea46990e58ad0272c78c167bc15813801f0f3c7a1aac0f9e89aad5353787e84cfd85e9786ac56b5f7520af10265e1acce4b6a43fe79ba8d70d3315bc21ac0402d0d74c338bcd1210deb0e8fd33aa8a5e072493685fbf9ee2f76c2cd5a102c7310110cbb031ffd16c2d9dab72156e2185c6d2b313be70d6e8c0fe072969b9583a8fe42a0d49fe9b6f00661326835863275c2170fe3455c559c1c9f8ef380a3df6ec6cf573f1876f6a8219b5354f5bb40788c212ed6dd66924f9636ec2a9135249df64104d7a3b318ecfa94d14cac8f855f11ab7fab7bf1afb57a8910d86a154997b990c198be0745a63589a32367483ed2c21692de2b67aff8595c0d3234172307f7202ff772e87c9160a676bb0275435dc8c2f8f92106c740452c8565e0a85a5137d114074bf0a2cb65038450a1c3f26741cdc208118d551ec1b07c136e7c088cb57f5ed343e23b7e29529ad53a93e7185ddb38c52bd52bc968065a66410bd9e5473aa35eca609aff926a908e22da381b8242c78381c0430df5c7a54794df63ec2cbac84c569bcad8e83cf5705cebf14914e74492c0d71f5737d3419ed244e0d3ce44a723be937c5a97680ec49b4fd6f48022563cd043f5b7ea8dd39c351da020a9c2fbaaebbd54c9910a358132f3161d230ed9f9c4edc7631756ffd185c12827bc9f84b0937347b911368f96dea1879baad0cd868c641e3db86b2585dae03ca2316464ea0acb72da4817b19476f8c8659becaaa407b37cd7ac2c4993b665f153a0a221a1156a6ffaa0e43a45a7c3fb329fc35b714d6bb5b94fe5d866258b84e9208b0c4b50b23b1351274c746d748e374a2b41f91aa9d510d95b56e32f9b48f812afbfc093ef6933c3b60751047315716823641d1aebc70278aeeba99070220cafe2e772ea4f2052ea48e15d305f8bb719ff2f5fe4958941f7fe843786884093b3bd40db5c4a496c481f69d81a4b15a5f9cae7d72b9e08bb5497898119ed4f859644d6d3dcb22214e1e15ef348a4a30d0dccb3170c8348997e2191d31597ffdb5d1c8ff006992f904c6565eb591217a1d25c18a49ecf42ddaecccd21745403af9a94ca954a709dbe200d1ecf464fc9582ba2f0848ab82', '\x24e24faac076699890feade21cf45122', NULL, 5, 0, 'ask_arrived', 0, 144, NULL, NULL, false, '\xcb322e9fdd2bbd1d6b84a70c47bdb68d', '2026-12-01 03:12:00-06', '2026-12-01 09:36:00-06', '2027-01-17 00:00:00-06', '2026-12-01 05:36:00-06', '2026-12-01 05:36:00-06', NULL, NULL, '\x00f24616aee9f999dc8f583ca80606881b5599e4ab8c5af8157fefff8628f5e522f56f00f2ff34d6c4f5eae715e67d047384eaf7e5bcb5f81df62104e7faca9fa9cfa80b3a5e60f7b393f12972d272042dfba4fd9065b5ef9778745936f6', NULL, 'check', true, false, false, '2026-12-01 05:36:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('d76b9bd86afad335b576a19b771862b7', 'b91b4858dde5245a4c9d855d3fa0bf36', '63J4-ZGKX', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, NULL, '2027-01-21', '2027-01-21', false, 'decided', 'withdrew', 1, '2026-12-07 17:00:00-06', '2026-12-07 17:00:00-06', 3, -14, 4, '\x31393538104751089b79dd666760a1bfcad63f63fbc5a27b9bb56b4bc8779f3c500fded119a11414cec16ac19544c7f029669a0967e8e0269519c5cf064b5b3a', '\xfff245c09203b823eb7b285dd361cf721205acc25936ce0eb91dedf95ac97a3749761603f30a56', '\x254229d7385e612166741e62238883905529f4441672667f1b887dbcb669852888fcec3099192d6c', '\x91851e1effa599dd4b58d13d0d7cae4b2daa1e2fa47f5d5a609095598387f71290e741c898de1f99f8ae1fdab0d8b037139520a2848c41551550172621e80c088e06b04d8c89ca383ef69943d23867e2711d033727eb8708f259f31584220d84af979638db7942bba9872d12c2010d756f998236c224fc706c81f3d8a0a08e1d80a84a5253f27ba73e8e11e15cc7564549b5d1884d48ad470650a20ef0de3cdf53beb1ae9a9def5ad96f8ec26c06356e814ad5122cd0f5eedd8654ceb69bde9dd78c8207f84def3ad4df2005f5bdc33927e08ba3c0ced40891414bcc020651ce8a228c97abf4fd78a77f70efd73cff69901f337375c15c1a6106403b7f5435d91354953a44084e6322bc5ae6998e226698d6cb31', '\x831b044f2d016d36d9704eef9160595ec6694b7dd97957fd0907ad5b5babbb730dffad2d1bfdc9dd9fc3fb7abb5e06ea1b9bfd61084a06a20b05faf1c91dc01ba378e20a1967267e2b551995915bb38bf734e1a1730c564d96734217598ca96e396d53d373875be8923ef91f6f4626262bcf25c56d8970c5b06b3a7119d6523cc82a4ab17e2d07aba10f558cfd436af12dfebc35637b78e9b95cec49cb933325a134bc47ab907e06f164f7c36512a72e4ec06443572e79329f1170505c26850703e6451e2736f932c87eaf05489fdb66fd77391c461066f39f7cf48828096731d210d54509a5cde22bf31e9d71039343d3c1e246e180c650a9346d9bac15458fe9b66fc9ed97cbdbf4bd8ed73cd6d14d03cfc7cbd05c1635c411b9e08988e28b327fa92b6edd2958354410dfec5adba485c3ec3917f44a29073e005fe0200b29c4e4f228ab03228b5f0d224ff350f0df2c37ec50f5aa21523bfa962eedd86e3f575372dfb0a11ec0135f10c76e7bc62443644db3b5b878fc1c10c23b2f537e7b8510a5d9359c6750b5a69eef87c2f18815cbcd55f8f2704770e26c9a70a38750aa9f1ad705f2c772387099b4f5a807fe40d0a80bdd007e9d9509c18342a49585e3ed6a18983bcfa65d9fa99ff02512cd5c158f0459ed9d0e55bb3dd386feeedcd229792194aeddf33b626fccd2f5f79e5fac796aef2e28174d47bd85600dfebdfad18a70b7ac562c7b5d78028b8e1b97a84eba4bcd69973aa883294e84aa31221b499df8bfdeb85ee8b9229be1e43c416263ab8a10c8ce4488aaf09feb6a1c13b6e7933431aeda8e81cd909e5661968fc0b5ca15f884c80a09da41ce82da00696989b382d47158b3465a862315f74815be6c211ae035c3f87294bbc618a6cb3ca4732e9845812bfb77817613c314e24c01ec5adffe1bacaddd8013e05a9c0ccabdcf4f0e03c14efe9c5866318eda4fda624f39d6e88e31e9bfc09fa2a24bf2fa51cfa534f76dfd044a533701f4420b85611099979ede8eaabe325bd6a09ac8f95a6c3bfc52e08068012915de0e4ee7733ad00a0a0df8f574e1bd2fb17e32d5d2459d2f5e6bafc7167fccf57e58c493d47de22b6768eb3bc36d564b58861632d1a866bd7fda2a1dea96e64841b02a4f3efd8732f43941b9196accd2f7aa2ffeca2d8356be417ef9da7a73f8770c542f1491f7d26323517b4f5f3035d8c24bf5', '\xc41ffacd43649028e1edd003ec7e2cb2c23ade3d8e7e8ae715a3b2d37ad76800cbef02f52dfb315936baa03c7d0fb31b92bd97de4cca43ffab90b3995e5155ce43d7f0b2f73174803d856c67f5f046f9ad0dc7628133ce008769294a072f05572a43db3c9790b96b220a914348cc38f12faa3f77a11972222739f35600aef5c7995641c6c975c5a8b129fcfdcdb31ff68853ed0f3e3846f087861c1766224c71a4571294edeba1ad6bca2bb6e67177f83ce5ee76f20be55432ea034bf7c43d9d06c00032e27e14d6d0747e713bc7c6a142173d1072d38501712eaa367544100ad84b83389c2100fa03584b94b3167602f5bdb491df5687d362a340ff539b442a396625b6045ed5bad8f488bc7db0f1d00666810c7b03abd53cfc12380a73f14fbbdc16d0ed7393ebdac0f76895d63016008452cda3ec578b5425151667f50ef5f5ce230b00b3b55f22931b012f1de0e935e1f4144798b16bb72d88562e7544a5afaeeeb8135e9685a7b31a32554ababbbd1cafdc9c6715db0d0084dc25cacbe963845ed60f89c95947f396851c638a8b5219c924775e61bdbea03a0bc5ee40db36bf48596a2938b2bb1e752e65442f1d0294e3f1e4b33fd5f06d4e7da92ee64ef2c29e1bcc611698eace86c09cebfa60a544f3c5cbdf679d76caeea9cf66aa119173f71480d9fdb9246a4dffd52985d402e159ea2ad31255fa899daafe4d915290eeb4180460b895608d6b558b8399c1d18e66532a7db880eaf18730313ac18c71f530a8549651fb8a16ad8da1b53a8af6aca31e25966e5bc8d95017da299b481db6fbafa73657d6eb560a8d151d16399583dd216fe3fd1b2ea95ed15399f01d146f46e51bb08e44fe6db49534182cad7bb7891f1588a9f546038c2db2bc45fea9d643a1a77aa11e345871dd80ef76e466d5e61b600275ef52d7564135c210493a6547cc51303f00337d9442b4a268ab227021d79df2de8ac33fa6b467993cc02351f933717100f3d3aefa7f64050a36d509443126b90e7b8bcea46eed1ca4e30989df7592c35d073b84d4991e08ab4440857494e4e3decc09d29389d410f167482a5ba8b4fd858330912af37b8689cc9e315a07253506dc45aa40093b240dff7cb20ea50ba486aee28d5f06b508174b6418222ffe132f0a7c922ebad74f2d3bd040abdc978df8f67153101894eea74aa32817a04f79d5f658ad3f6a8bbf11f812121cf5a36ac8982bd805b75ff5c98d6a9ca85a3ff01526c4dc78930428eacfecc9b0251bec2d0d659eb3efa6867f60ac14865ce47124eb61095a5b5ee2f27faebd52426f3f8425311402d6cad6c807b24fdf2bacfeb2fc14b7a5855536a26010da1ac24db1061713fc3850a716446a2b89f00dff4af3098e1655dbf7061c8c923ed7466f8f252edced74dc71bb70f32c30812e20e8034655460c0f18f45f9bc52171783ea70531561edf525d3af813e085f397d2c1220f8ca88e36b71a419ad7a3ab1dd89b859d5cd7a8b772b2cc3384b7559a27901aa59f59f1c5959e4e52fdc9d55b4b746b8299a6ccb7bb5674e4d5a24127f945d5c346d25e2dd967fa77a6bd88542315ab0669362a9a5f8916e82e10d761b4a9bb918f770aec87d0179447f12cee5f265d8349a4f014875a234e0a33ba4f3f3f518cc1f68efa4ff73e4259f4e4594c7d79ec11ca5198986666065331e4a4b9fea3e7bbd4aa75008c249d93106cb0c4dcdb04692f635127895b2c3415af1f900ed47b398b5802ee87a0fa47fd6e20fc0572d6c18f131e2f35afbc1874ff921539c777394a28013db1018eaafc2df3aeb7b12235b4a80c862b2f8035', '\xaf558bf14dbd1402ecbe02e24e7c0d4f', NULL, 2, 0, 'carry_out', 0, 2160, NULL, NULL, true, '\x0e3c0850b9f3298b9e7b1e8efb9d6856', NULL, '2026-12-07 17:00:00-06', '2027-01-14 00:00:00-06', '2026-11-29 20:00:00-06', '2026-11-29 20:00:00-06', '2026-11-30 08:00:00-06', NULL, '\x766a8235cddb58158004df983cf53ef70bb9a48391e01f9df3c965c31b743a96eb84ae657759e1e591756d8ef6766c7b46d5d71873ed0daff4a94f92a1b82521fcdec9a4e29da417f92e4f4b844ace4b3c65cdce8e4fd122ffb1194b9c53', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, '2026-11-30 08:00:00-06', NULL, NULL, NULL),
	('db6d2a988996cc62fdac86ec61419e68', '61e8b594ca0085ad9492bde5c0571ddd', 'XRM5-CMT4', '2026-11-11 08:00:00-06', '2026-11-11', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'hmn', true, 'example-edina', '2027-01-04', '2027-01-04', false, 'trying', NULL, 1, '2026-11-19 17:00:00-06', '2026-11-30 17:00:00-06', 3, -14, 8, '\x31393538ffc212d3f5f87f5b1431aaf95e8dad2ce11dd884af290dab7ed8028ea470c1a2967fbea9ac16c3c02a850671a25b596fa16794b039e9a8f394715a72', '\x123fbe95b57867ca034794f65734de70258009a9c531a42a15fafa924be7d030fbed81ae8e894fa6', '\x6accdd987e5e392642396fd3411386979587c30ae7b2dbfa30e8a99ed8374f6bf8ae0e33cf4b52c0', '\x6e4107934ff8c51707d83ac4a5efb0aa847949019982ab358131fff1e30763f95d86620b1db4d616e8a1fe33963f6740a082cf5592abf71d4e0d64f6ea887759b0d01a67bc7d18894da68394bdfc490ad43335b51392831086b63164bd0f8531f70074238c19b1f2414e326b9d14ab1c8778256891860d70876f52cf38443f6b5075417380722a3ce7f9a6e2daf3f14eacc3c5938c751e1bb0b831cd7280156110b6438504a59431c28cdb28c913154c203408bef6e369d694e80baae80d27c36d0212bd7e1c52337efcdbfb2d9db7ec748ff98fa10c53f733b222463e6d9ac9107efc9882d911f11f2340905891ef13793db2fb92159f0db1543ce01b58f7031d81cee85c3abff11432e7a81ddf92cccd48c6daadd95250c42a717b14265cc87127', '\x412ed64593a669c8ffe83c35b507c4624a29e6a207d64e99c21bfdc799f6d7bbd9a2f0d89b00ec92f85061b23378e60cc3c684a08981d8955b9e6cfe58aeaab7f603185cef49e506081d6ad343a43d1d3adbb4789094303700945211bfe7fef3926a7c7573445fdda638afbc6b9f6a225815b81b34eb39f8abadcd0b2ef133140952291757de31fc83bc5c0988690b615bfcf92baf3fddbc9f39e991d9e62b08a86d827183b658aff7ecbc5f8e8af0e91a00d4c4cb2cc77fd4ec05cbf4dda786fe6346bb2338227102687d633aff98fa80711162fa64fbe6bf5245f3d3952d7b5f4167564417169a423921a1c02bb2820dfbb948e0e1aba43798dfa871643d80b48dd428e7ec656e8e44787e33f4144c24c2770752b3141bcb3618aae9a1e5a4ef90c913d018de58fccbb2c089b150c8b0c677c9312805194228c77b373e67aa861e3f34112988364e2dea20ced9927c4436ba571d5105fe00e57de50a54e014d1d441dca8bbe1262e82ff5e6d42f27bbb9247e88bc25a7e3264f8c82a3d707fa55259549e6931ea7a8fb967709896ab0067759838571dd5a0b37ab0e87e3080278ed3538ccdf30af0175daaf5340067a10973ff1d1534f5c18f4f7cac7fa0f9ff5de2b8bc19e6ed86f7a5a97c452f8db960ee4dba881e9da49fe9e39d2f64e8c55b6c161163ef4a1c6a9199baa9b91957b19c5b89a0d1985225a6c88798d5e95f840cc61f9f48e77c0b5f8dff1042fc67223304c43f5d9f4f08f1c91ad297e059f5bc9a4082a64db20609049c05d5218157976026e5a0aa26f8bde609833de737dba68d519de674e6dc7f8f489154f02f2a9791b86647d5cfc8c612396511b19b34381c3d29c5977b054bfdd9639cf99e941bf37588edcdabf2af4f0cf06a656a3187357621d9ea82cac19c7aa346409f3447827d57e0154fd6398783be3e31fa74ad5630656941a73981e03b4a8d0a8805b595932ead4c97e3e0cce638ccc78e2a7648e624a79f528c56a952bee80cd7eaa79cd3c48903302c9b7ad27d075dae53a870c657c56b29ca3baa3d954775fb0cf2d941a60601e0da3289dd8956dd60d09150daeb3b49759d1355a6ca9e80bed633fb6b8bef709404fa13579bc57072cba7d28397d72ab89c4d31d87e00ac344c87372990e8bbecdfa1a88c89f456af198390f3cdd89808ee5a48d77d92e6878656aa1d5d922aa9fc576e6ec61e', '\x0e4119bd25f4d25466cb56a961928c7dcd7600d07b79bc668cf51d5165aaabae183ed7794df32357155b8c02312c66d9b9634a30b6d913682a7da6e5d0737d6cf549a871f5b138dc79b03467b335b266a73477a2ed91f988bf61ea48b3641dbfe213d4009fa3f1eec78e2373a828d1d49870407f297be1c14df5780e34efac56b578198a9eea65b996abb2676d81a516b8c382d3047cc8da0c8a931dd93dc94e6051ec0f6bbf5df61a577b325120f45f2bace3b3ea38acf4055f7aed834581710a8ee151ca855c300edc572d2dc989ced239c2c0c13029dbea9c4a7fa8ff8483fbb01c6a5f27c13bb4369625be3550ee42b19bb2746928c321aa54b11825758c511d8a00ba13d90b34ce2685e87c673a06d7115a319326383a31daba41859b2eb159bb54476ad356279e4185e6c524e1180475ad5d157018201028a3a3ca920b8c9b98ff9b3eeb74e870dca5b9e54f3cbd7f2f99903705b6f80b84e8e12fbaf3cb18b70900e4d1d62c529eb86a67a52a41f0b157bd46c0c7056df9c103518c1888a126ada84f39b5e5caea082031f89a0ae17f03543e80653b772fb9ee181c2a5d3dbf62c4a15fa40c57d13dd9b2fd8c8c51a03327e80c666c621ef4d6223200f137bab0c19f25bb0c7f524c8b8804f1a05931d058dcfc26166fe272ca8306f5a03e9244ec6ea01485159d8eb69fab7c193b4bc543275aab7777cfcae4ee87c36ffbf57858d716d406ae9ad95bcc79edc312677847f11f582e604f787ad971bf5b99843a6c847abdad9a199c6bb24cd1b37ad721a0ed37fce8f8e8b41207f61dfb7ec8b9152696fdf2e9b8b1d26c5991553b7b728d92330d08ebd4a6642b79b9a7d989c430065bb9b33285ae929b1fe195c28a630ae79cdcf8cfc77b8e056bd3ec94b7d7d5cfe55c70b7c280e1c53fb792efd6c55f61c4d258bf62642c902de48d00b60acf1cb7aa270d3e4547fccf744c4f3b78fa1ba6bcb4b13532f2313fdea3c3926d76a4a2c9c965be70b8a25cf3bdf43236f1cc32c9dcdc1a8f50de4e7284c3edf453a9603e7af5d1259c4eb838a52467a5842e13abc2334c11db99dab54a2fa9f333e4ebc104f3e69b3ed72d01563f78fac3ed5758e8d4ee264ef57da4d0dba2ca6c6766d47cba2be0c2c5ff126cac73811f47a7917b53274156ca05424738762fd78b7b9283d25bf4387ddf652f6d23ff7352a1fc9550004708d581a5a0d7fca0b9e356297c4b708c5de16d47c58b8444c4f9232b7e42ba1301337081ccf4afa233263582b944bd1aad0e5be4cd2d1e4ffc1d9e122e7726963797d21fa5e8e4e5c35d9d307b7e436408adba5dff0bc39ade1d885299665826592da6f3f0df05b5975a24aec00a1391cb8069eae4d975dd30ad2fc594c27dae52b60590edb16b5a36f01b475be6e6cc99a83c9525008daf10502d9a65c80abe1e4fe4f590d9061afc74603c03ae4dc6b42cfc425f1fd037bf268d60aeb72e3980b048caced84eedf4a9f88630746e116a34f7f1d04e6a6fd483a8389fe73a4988d0c7f3f6606ded83135616eb12c1a9c317e15fe572dafeb213df6f19a308fc4b4915ae0fcae737b657939edea10c7fa27f5c91e1ddb7b6c97a370b49cf5d55d0b0c36c72e038161e948479a60ab1f0dcbc0547f61123f7c76e7f28b3c47721838cdae7143363bf32a08bd5c5510ca2d3461348aea06f26cd5e7719c4fdcdbe4f863b4e23998cc27242557857dd918c40925cfb9529af1d5ca3cb3405eaaaf2c2e26e540fa1ba93176684c0c3eac92513955e983535416c9e9db452727b128e1e898c9b17d8960d282d7eb3a32b38dd6f6e592dc5', '\xb88ade84e85f32d98a16485081c0e95e', NULL, 2, 0, 'call_again', 0, 1440, NULL, NULL, true, '\xffe1f2606b797aa0ea3590b34f5b997f', NULL, '2026-11-30 17:00:00-06', '2026-12-28 00:00:00-06', '2026-11-12 08:00:00-06', '2026-11-12 08:00:00-06', NULL, NULL, '\xa8a036405e7de8e28bba8bc53af62e591a98bc07fd1821fb28e717a7883460c49786a7033d54d100aabaa3db5f8440e300300c11727115b2632b386d3c9ac794a1259bacf53ff6be95cca59aeab6cc78f4142e556c6140e4de7693289010', NULL, 'check', false, false, false, '2026-11-27 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, '2026-11-25 10:00:00-06', 'no_show', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'example-edina', NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('dc2ea04ef3bb5a8eb308c1d0e44dbd6c', 'b400685ff72698592fead622f60bb7e5', 'K446-XR37', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-maple-grove', '2027-01-20', '2027-01-20', false, 'trying', NULL, 1, '2026-12-04 17:00:00-06', '2026-11-30 17:00:00-06', 3, -14, 3, '\x31393538dca829f87dbeebeaa17c5211d063d30471f982bf57144390069ead5798cacaab5d07c7c8b2aa3bdb71b6af85702d54660cd8b2253afaefccfd34c4ee', '\xb165df16b36b8edb47db206d58d975bc95cf9f3c168341a085f89d5db4a839ed6c9b4a283bb02932a06bb692', '\x85d70aa7f2e5f56b8cbe7939db6766219272200e81d1a5000cb1729f46f2b385eaca105cf4e6405a', '\x0450ddd7e44a8e730b26751cd39697558925185084444820d1bab56fbfbb6ec2ef4b8d9be4ac70a40fca2631b234246a40f805b39857b912afbae0f170f2e76f91750ba781ef271b311f6b50efab70bf01dd9486bd3593bbc440d93bd2b8634fd92275ed0fa1a5694cba244dd31732d75ed5b066b4944a7fba34fcfb935d26ba94364e3266f572352bfa14f1cf52ab9e957d917c5e098d1076bb07003d542472858da2b03507a0555faa71203237696bee38ecb4786b6863ab90ea511194aad3ef69a4dac01d7e3ced166b5449fce8e0faefe314f3e3cae860e43108770cfffb88d2a043875c435d9a4a05157667e6259935a76903a2942a102b242023d93b811fad4b74ba27efa7d0e87ec0370cbaae78f7a718c57e0dbf98fb83ad2d4c79f9c8703aea7e78cfc279e93fc08d0f8be840d4edbb5b3e4891d10509a7760272968e6794636940ac1079', '\xfcd32eacafc7d5563ff44aadc5e86681e6e1d605c2e9353a6b3b5a4f2b98130f2aa893ec012cad577adffa75748672a56d14255dcd4dfce0879d169e32b6f47591500a31528a792a10bcb164b33e7132de001774331fc8c44dd69a556bf015dedbfdd9526db257bc11285b55ce803dc06b70ba52dd70f2762527dda06a7a3723d2fd34be221eb1661c9f63bce6e737614fd2ea9a2df690ab5935ae66b7fc2551ff14999d22ba3595a0047c8d8851306b5334f47f137e5e65de2349d1c8e3cdea9f3d78a250085bcb5c02adc788a18f6a9e63fdc2281fabece6f96916ffe8381ca319fa3d6b2c634dcb3feed66cd714dfad162e19e2cf1f557c760178a5a02de28b6d55274b10a3cc11427308ecb3f118458fc695e9a8f2874c4fa7125aacecdc85efcb75697360498a55b2aa4f5ebb03f9a19c7203a8cd7018b76e9d69ce71dd4b2ccd186b642cb908fdc6dce2af6f70cfd1ae5f395f78fbfcc8b574023251ad89ee1c2b78e086b0e981890e9c429f35f1112f2aaf8325915dbbcd620d040b1dbc2bc050007e9340a06b309bc519a800d39824c18b68ee97b7908a5c8d8419011337e32cca31a8cc287119e62374ba215dd8435ea43e8bd5f5b4078d6e3e901e2a7ad2ff037d3938b8d57e76d0cd5ce07c564648bd98e1a2d7c918dee2bf6257a748fbb07050ec0efccb6729c1416e43da864d160b9b70da70a85b886fe358dbc4fbd5fe5010910cd12e2732a06b07cc28396dd6b9d149ea65ffc16669f6b00bb5d35c56a422669664d990198fa23970b0da23a5de2a2ee4472ff225f6e92bd13b68510e254a5e5c368c30035d02978cced31b786a4076f2505e301042407933001fe91f25b8d14cd7b7bc0fcd81178df78411175f1c419d8581f83084d1c8bff343eb7245f4a20b8ca59c562f84f708033cfc2c757595a6039486d66fb1fcd4cbd3c95de53d4ba530c4b4f30f09baafd3dd8d8c0b72903c211b47c3b2378188e5a0dce889e8bc2971ea44abaadc669b0364ad7070c7b58d531ed0b1f35f1fa90b1ce8c31c67ca6dc66fbda961b898f39355847d887b4895f3fc705508b19087aec9cef13de871a698fc214bf52bcdea594a2e95ba27cb7f50dd6b44b826a87fb52775d26366c975065bdfe34f2076b39f38f17b447fcf04a888338c1b7235fa57b700a465de257ec8fa5c9af7ed9aacf99a019464f21cd8cbfb4939b9d676', '\xc8e85fe0759260a33f19e72e561b264052d3fd5650a90ac3128596d9e16b75745d9cb7bd4770cf9c8370f12d93fa2110c96a71d9c95db3ca4f005681ce014b5fbff619b8ba75d67093e8ace0896b27b2fcb6620a9c3c4391c415c5adf97c9289185d4e76f1f5234e9a36be2f8af14ca964b4852b8516479524dd70c8f708eb59630fda4fe4fef9eab7c9821c6982dd28fef85a070c36d35ab3d063be6e216faa7c1b915ac3cdbb40b93974bf8be576667d4a036323b95893c79bdd95b13baa17aa4e0abc8d317e8613562113b8f2c403a8ea612d8bed4a56c8de2dc72a8ddfd04e1a43859e9556fae2a95528e42ead1cd202595b0fc25841b8a56569449ec3888502b6d3cc6e5be499dea658a8d72f8e826a776cbfe40fdcf647bd8dc99cf267c5252b9b89684804d9cf693d0618b6df401353d25b4f5aa5a76b11eabb3ea77f6d74a35ec2617ddf20298723b555c9f59056b5b94b1837e054b5d5e3cc2a2eb6c1393212f463e6a95624e9279f437a3337acd3ea3d52473559a8483116af44b44645fa1f975eddc927718e13442d46c53c6ad3ce66e5c7c42b7d05e54ce4708f81d9c57049b2a5051ff91b5d02f3a8c785d00a7563de30329bd0f4cfdd68ef07a42c1c77685a789e23f6e9371dbd1207bbdb13aa396ffd0873ffd86b6523bdd20c8f9ed2b12c3b1945a1ff3e761a949358bcfdd7269bcc09b6550e009558e264af0416acc262589ed5d332c87aebbe844fa47bb0527f484d2237c1edb86cb4655d0596431144b427629027d803d51c060be7ac4b682928551d1c0aa822189860bc5ffba2b936d86ee0199acad1dbe752f31033da4ba17a12444d5e7a45756a018bb8aebc0260809b67fa58694b46928e9dd206e364b198f80dae1d36757d11cc6f7db88f6a838124bbe95c65eef033524e5f70f95a4f15d8e07b24f0f8e753a61f167f8ea16809cf6ea0b45353422d45b7c74bb7484ab8cb1e659ee2e30603f7772503c3e4bc2c44f7587ca32c4105f1fbc85131e95fa957838827519678b376e57b327a6a86162cf5205a248f5225c0a5ea490c898705ee15eda82a535bc4c313e3441822078549b6663e5efb7082a18b185370ea018e10765418b8323fa27095706cdcad92804acd489b5d9fab5d765109bb1aeea8ef9951df29e59a8a7450b1a9587fae0478de67216039acba1bf6c980ad0f58722c03c87d7a8fa93c3b8c348f45ad098da8f84613fc56be470ff8974c21b6781d0025ce29f1c9ab9a2cd89fb05cc8b4aeb434782e5cec2a20829644875865f0a95f48321336eba6b3de3ef7b7d80734ccbb066cc44a0733524642e38b697365ae63130a5895035c236ba2be30aa5ea79b1b5cbe352b4604c2d97891ef9caf31d9f9f06c8164f65286d53e4b17e64480119e36db96d87c8e8aecc8c827d02543cdc32f46d34802bc996b748b2b481f52a563b7a634bb60bafdb29086badd45bdeb36c999e990f0e6012b8ce28f3493cee9941273b05071192851f48f1370f2bbe194bf458c382183f398b89ea6660c8c0bb4790e631e26b90c2538b5539ccb97467f54ca3aa79b9533c366ab91b4d17e1c19ee241db3aea0b7d1af1f9c2245d3d4ad1cf3ae8ed7577f409805ebdd5f72500de139e048c0a60872028d1ebf2f699cbfbb731e2a2a5cdc818cdde723df4fa5799258df6a19b84ea73328b7335b0d6e85e9485dcd6e143fcc96fa95d304ca52758bcb3f281e78f68beb9de1ccc06d2c61920748a0839e446543f51318c0fef85be3465351247219295bdd526e3414e42afe0d2959446c3436b9d3fcddac3ce05d9eac03db1848ac952031', '\x06696c7b4c7cbde8edff00ad14950e24', '\x993c6e25c5cdcc5195550fd0d2ef528d', 2, 0, 'call_again', 1, 2880, NULL, NULL, false, '\x9a1ae4f2d66af93aa3f176cde4bab235', NULL, '2026-11-30 17:00:00-06', '2027-01-13 00:00:00-06', '2026-11-29 08:00:00-06', NULL, NULL, NULL, '\xcd25063cacab2a53d3caa3eaa524264fd8a086128c85bcef743d3a94c9114f4c7f316a6453d4eb751fe777e735a5d7f143505af1e7ca06b1198c7110dfee48585d33ac5ff7b3be9b56783c3dd00d89faeb114ec6dd5d2e88998607ff5adc', '\xe67585b6b0b0551b5932fe868892177fcd6b3af48a7c96cdd8179ad1b843b3b75a00dca7b75404e54ace51c847', 'check', false, false, false, '2026-11-29 08:00:00-06', '2026-11-29 08:00:00-06', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('e80b360f4f221e6bddf9f646556b571e', 'cbec675be3cf9d99e6251fe5e86beb1d', 'SYKT-D57K', '2026-11-28 08:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 1, 14, false, '65_plus', 'en', false, 'example-woodbury', '2027-01-21', '2027-01-21', false, 'new', NULL, NULL, '2026-12-07 17:00:00-06', '2026-12-01 08:00:00-06', 0, -15, 2, '\x313935388a7c5d430450a4f3420938ad5f490a6fcc5dd31394c2e59edbb3838f9275be906b6be7f593ead84442cb25d4dfcf2ddc2cb99bfa2a44ffe01514044c', '\xea05c586f8a3892948b2f1e328039d46c8eb2547c0a03bd94f111f9415c45e213f65708fb708a7149206', '\x6f67faa655e2d41c4c3cc790380080379d0a9eb5c5808eee6ce98812ff1c28b1a0a5b2b7272189ff', '\xf5190290638c9a6db8b2927a6abe3515a4d31f77547efcf7fc34540aecbf6b8a9aeaaf94cc5c79b64a3571caf020b2b57a4f825d2ec57bc010d318fb0ed491a655f13150a3987833d86770a4e64ba1b03e567ffe17579263bae8284dc76d5ac49777236576be2baf5e81920da13ac5ae25adcb0ebe0b0a17269a7e4c6cc3bafc96a8f69ce3d06f6f9d94689efa1d127a40c350f246d56b97e5fdabb3576a21d7a9ea7f668e77e01d295d075ecf81ddf2f8471a0879f48b2a70587184c08b8a96b3f83727f47f40f16bfa2a64248fa9641e0cc28cfea5cba244d099aee10b5986fb046087ec8dd0aa37516bf1df0a9cde82b3e2913adf72bd9bd44f7f9dd598b82a72b05e9af988dd4a6ba3bd6d2f4a5a9b1662958f454e505c5d83833a5b7a2260efd0908570ef', '\xfb567c33f641fc5aea016bf22cb8d64616390922d53c5520f7c9d93048b919db8d4d8f3b46b40b33e18c89258c12b808a24820244d1169afb54e83d27a328c95e42556febc25c0c6ec3f8cf27bda94f5b929d617d5e50aedb06d1384b81332389e0b778ebd1f815ba4b7bf45adccb53c7dd50a0994b0e0e440116ccb51a80beb7d666a09be970f7c8793b34c8a7bcb2c4e7a94b9de3dda24dc9fb1ffaf136f44345c94a25b3405840b2f8e4323410b86becda03c303fd9df29a1e2c103542dc41bf5e86185af62febf65340c23e55ff4379b8f03ca4338eb3bb8c773615d46980b3b8fc14a32b788705261513fd17939dc5e0a40336c9ce54d3d3c535660db57a65c72dda9ea448d68218b5ac41ef5b7913c6aaf9f7f48993c5ea9e4b1848bf0963a2ed809814f8ded87a6695a090c49061770b6b262e5f06f2aeb4480961bf5257cdd856d39074e6c64e0d4a95474e80ec670cc4c147b74ad19054fde7ba410dff85c2b6ce784d2ee0a8678f1dc945b90b9daed6b53191ed9e20ee747a711cbe2442940ddb9f3135d1fd01ba00e777f1eca1525f30f4d24f1d3d0c005a7df5a7fd85d95a8665eaccb2bc961336c5aed09612d42d301350fa83ec9e4b51b2513e9ed9154e21c6db1394771d6d6f23ec53ed776462600f2b57d24f0db68466ea9b010de4141d06c7672824c2b1a71616f82c37000a3a426c335098b0b1923c53daa201c01806319bc5739324f23c0cec47b04f84b7ef0d003613bc13201060d2889aa274e0c61a6213ae30d2814424035ac907ea7ea7d489503a399a4d69e2e0e925347914b58e721117469aa99ff09d47884336ae1ae27962e59e3b9522207c224bc5ecf8018359eb0dbb4ca618f1a822c881d5f86656630ef15e0439c1e2516fb7b912da1c4d872772cef5957697d2d8dff39fea40493c0ec86bbf9323f80f38834798b2513f2d0138a4a8985ddb55c327d5b4eebd687f2da466a2d23', '\x9d4d33a123da2bfdebb40422bc9069c1364a9feb7210ede59de20bacbd3c0f16c9c0140664125eabaeafeb626c81b41c6c88cef711f0bfcd6119b99d1df53850a60a766996692283b60153321a717f90fa84e91f6a379e0597f9ae0d25b509879fc344b457894c12c69675333a6bc5d0e3a9f9db1c690dcdeec617214ceb1abb3ff18852834af6a57dc33127318762de643aafd258623c2944cbafc5b2b291181c7f3ed3f24a406ecc0a98a921f0915d59f6a8944dcdc77692c68c146ad41aa6476ef1ea5a391289392488ef2bd19f5aa2930d75fb6c93147d0087313d4b43feea473ee8adc773b97205796d6065b3df5de4dd9845995c0d9699b74b7c59efdd14c0fa5bdac4d7c5b813f29e9d3970fadeb7ac894ac24c33dac09bd7afa7192a8f2645b64fc434750c0e01ab3496773ac20ba3527612ca0a9ec2b7cf0cf80e93f954835007cee607150937f0851c3a92608028287e0625302089fc04157f2115dda78a66dd52f223b3213b6fcd641887e9cd266e02fd33c7c75b7e8d40c1a4aac3a85887d04edbcded9f38468623179564ab055b6cb67380f0711b54c84328116c7d6f4eb556d0e3e586bb5c62a3da4b194f8be38df341e13e8cb0a04110878ddab49a68920a3cc33d2a474d0224b914dcafb177989827aacaf030a428eb9b54b7a2159fd97f78f7e91d8c1a4ff5715814851673e801257f4104ac7a0cea1f940b87cf4b82bdf9a0cfcc0b32c54415231f686be63ba985b3e7d306a17cb15e0dad4194ae36591cb78ac1ede849c0cb0e23be2a6c1c97a048184e7b3637beda1422531c74883b5a4d62327fa502266ce8299bc64b1d284f9b0f7884454550596bc4cac066f7f66609f4599192bb604d92a2694a8fe994ad69147e47ef88548429e0cfa7c761d7f95c162ac657259a581d567a5c152ace46dc2d85205de342f383967ea9b3f4e8b502869575f1cdb6479af450c9825bb1d9bf0eceff299c8b0e3bfd8cf54b1bb0e43972c41bae00a536dd174f2010aa7919f0cc6fd51f72f5e151742e87684f0dee10ba7146fa6315f698fce010fefff9adb692ca49c23acd80e0fd16d4c614359becd773e80fa29397261ce79d10b57a4a7decbd32ee74dd0222e52809b391ebc0553492edeb80d5423a834a21ba08932618f8062b6e6803a83c7cf83846239a4cbb191c2a332e37d19c6dab4470523c0c3748f98d03e24a0b619b75ac7851c8b5e8dd0d8d159b4ce60e2edda6575d8a791e27af51a823a8b1161c09787fe9c46f55a147acfb79640d541f601f2653e0f226bcb4bca010dba06195d14d6342f814e997c2a341f5dc9d13dbe31877b3ea02ac57032b8a299792fc5981d18211d72282f32ddd4dff1d2f0f546d0ece842e679c81094a0e2b5b965f78ffc395f8691ec41f6d37b874846c6e6e28c887eb1b43c6f695941dd8284a3d217e19a8cda7cfdeaba077985c4e7b8b0f2e66e73240d8e279600f7b9b121755fa798a65582e9ab994ca02d3a71e902dec6c3c9eefb01ba00fd6e8e50bf2f22f815c80b4a068005b1997bacb98184c6131906fece809fbfa2141a64f9f1e528c70eb3bd750c78d8ccf3177ef51f27bbdb009e9b2fc6e701426d5aadd05a15d4dac1d08554c1bc2892803d91b90195cec00bee37ed417b51c5272842eab75235ea91522cc6e3852422696b6b407e489c7cb41141452d565da303cf358438cd95bb908cc92e551fa17366b32220e4cd8fb6500a22c8a6ecd14373096cfffb1046c957c091c0112c6c98149322169af6284a976a5527a83c2f4b1dbb6c0fc23677a5ac5109a66046fabc49a8a21ec298fa57e58fc09e655056f3e9d94338e40a123efc67d65e11ffeab29e88e4846778b7a6cebf4ab1522b57cee6d8735f2c773319d497110e46c41675ffbbb845547e8d3c54e239e4a856e1df8121b0b38d6c7036b40cae6f4893e121d005de2a46bced7dfa1e0e4de9fcaea062f14', '\xd41f68770de4b23a2ee52a5354cb4b2d', NULL, 5, 4, 'call_now', 0, NULL, NULL, NULL, false, '\x59beef6526f33213599ce8c0f942605a', '2026-12-01 03:12:00-06', '2026-12-01 08:00:00-06', '2027-01-14 00:00:00-06', NULL, NULL, NULL, NULL, '\x02caf12f1863175b304c284ad3bcf508f3dc333375d3c0f5d8deda285f6b0e5250397558c3af509edd8bbab43958c24472004fb25b6540bc580d409b278d12d062f741c9a1b7380ef185d367bdc3a50e4e88bc4a7b01c37028bb7bb3bf21', NULL, 'check', true, true, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, 10, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL),
	('f142113149815169b13245a94b7a730e', '2c9aaa4cbffb6c5cc827b0e3c7543c0b', 'D33T-PNJX', '2026-11-28 20:00:00-06', '2026-11-28', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 5, 14, false, '65_plus', 'so', true, 'example-woodbury', '2027-01-21', '2027-01-21', false, 'decided', 'sent_to_emergency', 1, '2026-11-30 08:00:00-06', '2026-11-29 04:48:00-06', 0, -14, 4, '\x313935385e35aab03f0b2126747806e1127a769d85ca517ad9a0ae6af87edf5c7b327611389d0a4965590b6574acff05e00998fe7755ab9f3d292f5bc9459edc', '\xfe843e564ab1aaf393c4f89c71fa32c6a1fbba560fafa0dc63c63d18ffd03582b8ebba50b74fa9b4e9a1bdc1a60e', '\x64f0f4bb0e448f54e9aee4203e557878f1777c9035f0effe4f2583f541706d252a9e2cb24bf20d12', '\xbcc3287903c6f7f31d96340a7316de0cedb5c700a01527cad6379dff20b9861718ac6f833f61cdec6bfd67e7d585eccfa995af0eda5f881cc5f5d2a1dd86b14fcf4391e86296e06c69a0fb3f0f16422c3bb96ac3b52232758747674181c90dd5108b97f06bc55a102eac96009c33341e57fb0358cf3b45eb055ba56fb393d221d942de4a8d04b4fd96710850329a97c54f6ee2e6ca7416112711dad51e43da490016617ad6f7613ffe9129c9a002b86e1163c8f7f25237828661f12dcc96faa5c544399f5aa7c332522db3758ebc28ed2cd3da243d7909477171a34f0b0ff251ba140f8a8c0a2cd7e82fb1d322ec06746e445151adad6c4c13701321d0ee32c3a74a618724f63f84ce4981d9034bbd100b4550d02496058e8143d267095805152656fe666647230b3970', '\x19e7b4ac33d9a48dc342a682652ef116178818874c2c342f8fdebf78809739af7fd567a87eb74ee4fdab5fc598ff895719ee6d4a26ee4b0b31de070deefafd689db089fb765bc64fa4569fc9b6f73ada9fd0fdc0b4f342657a51460bfdbafe2417de5e4184cb96fe077719b125538de9f52c559c5190bc6398c9b566cc821d07d67730ffcb6a8f52ae09f1c865c5190a35522ea0dbc832c7100495486d873bd02b1ff87f942c2cc3aeb92dedf265bd40e1b52e66dc3e5ca30941777d760712579971c550c6dffd89d4e3cd519f985b32ac6fb5fe7348b9ab28ac88c5f54fe4af8fed8cacc4b29f115c3c2cbbf96bbaaded746a3064b61fc3a024258578dac59ea4ffc666ea465d01ebbfed6cb5c81d68c40ade07a8fa5e3ef82d8563f3b336bfbb6e898842161faf8bec2c6c470553acd79fc2cc63597ea0cb81f1e5dca56902a2d80e67d77cf50403484becbe5d714c55d7c6d0ba1ce49a86b14deb39a3a945fd965457dc7de8c6c5cb5d926d74a73425f242b7e2cfdb6208280722323099fca008646f1f063c3080a8f0ce5627d9f83d92074b08270a277543568fdeea770c62aa9bbcd53db90b6927a0c846934cf672e47237617111c9fb634d39a17218a16013ec3ba66ef6c11ad94bddb31456701c387ac96ab8f3a2acd865bc902120a03baea71426e7998214f44f29ef80517c54056cdbccb3419301d57ac38e748a37c1a562ba10ab53fe77d58d9bd6f1d739453467a9f9af9760d6685d4b14973c6998b78f6436936f5bd1b7d11285c1b655a5278176aec4ed2fe54bd72dbe9dfc3a0a26c58549ea5dcdbbc5af5ca85bd462d2fe5dab8d3a9af413c08779e49979efdc226872672a4bdd68bb886dbb7d8c1d7592e9ed9b78b24c7492e6f0b8c3f7b13fe2fd39ec0e0715d4c1e36f84a97416a7a3ba15b0584e2bad619c786d7d296da589e2ab37dc99a37f3c7196187d20811c330baa351c77311a05552c86af1c80cc1b9a29fbab634011575299ba3ec6f285abab9fa71590d653a71c30eb2137fff8b3b2c86e8865e944a43923343adf67cf71b9237d564544e9b863dc85e0cb3b9d35b81c03ee9445b7081ff4011b945087f3c49be9b0474d764accb39279151d063331c796bde564cb48153845f21d9f43da6a82cffe62291a57088a63f83a00c9c13096797f1e5eedfdb9ddfa21275bb770071fdf4a896976806bfe6eff2af60f', '\x49f89f375362c90aeed8011f7d07eec9e20671f2b5e244171d995969952fb48c885f990f003badc5e7a2e05dd4341387a8891c1d2831df29f878e095e94854c026ac018ae22d7292a4191651a386744e0f5414cc38ee75fd1a64af226fda9f09ba37f87497f791ca9ae12e714aa0bbccdb50962a855110ed4d33d80a92c962ba881f43e6338f76ca8c388735837e0c22c1c75a22f2ef95aa2dea1615c42b3652d5a6f3074ce03ec7cea0607978bd002733edf3c426a0221ffee7c94ce848dfd383f20d774e27e5f0828ab4c84d1141cfe38b1f55282eb8da6d0dbc1bf7dbe4c125562967776891772305538e88e07a807619a05908f63a26d43e7504007faa8ed405bafb00cfe783be8798ca15dffb7d0061b56621c5b8f5424e166b8f541cc499b7da09f96faf5c795b7025d5c500c120bb5dc9b912432b757f24afee3a66701d999dbe6e6b91d68cceabaa2db09ea29cb3b2c3abd2eb10734cb09c13a8ee0b16883740b6208f44caaa742eef10bb40ce60d2da02733185b640c8a3110e705f3ad60f880d0a669b24b73b70363d7fc432bbae608756d1a95caa18a9e09692078202b8c672d9326c7314e552957002c84eac4922c1eb529978d4a3a90cb0aa4cf1358ccec5ae8ce96b5823f144bd9b20d443f46c633317d0f8ad662d4a35621ef931b252da05e218ae7dbad38d6c42a0639e0266ead73f187d27f4792b8a0399d857749b1f269c7765bc12bfb872e38ae8976d1c64b5e5512bd503cca5e3f5ccf6b90e8d97f28dfad11c709ddd850545d66c519956e3742c08252c3920580ba13c4f6a3569703fe33a452f44622c809284bc2d9610027dd06be31dd42f6f2bfabfad779b4104c817a04ed637024afbbe4de3540235c7efb37350d983b71eca14926234ca9ef53cd71f2985e4804617b9031a58c3b33b2af3ccb97f72a5f7f72577f974e69af6f729f17990a4f59f5dfe54ba1ef369da31d3fb34350bb14bb5b16b55a7bc9f41fecbf83df0a769070f2b7ee1c90ba677aa63f671f9e64a5a0cb51d7a53be60e00a8a576a581c3cee5bedb0694d58cbad569a6cc5d93ec60bfd3c3c8397d9b3c57a13e809640c19c0e0e58e0a629bff2d50da648c6c1a22e803cf705a2775f1c0b0b833345f302f88265c171a76940174d451f2e06e12a5e8570189529b28ac4ee44984b049d3ee040e1cf7afac513c2b1f09527f39c045f85ffdb73b67a99b53227bddb5c8a6e286b0be0419bd2120e8adf45f0faf74bf6ea58181bcc91f9b4d73f8c3ead6b6368100a5225b0b4d126c81f870557b6576e5e16837df641ffb945a3aaacff9372ab67b960276a5ec0c30f6ac9b5d6add2c7995d52ab05472549b2871524e93776398376fc9aacd7351244f4c475b9f33f5d5480cdf0645044c2dd18eba55e7729519c5a45dfde8e0487cf94bde2420663e980040638346e42d2add33b18c4375328a153e83162eb061b70b7ee2d38e1b1f191276532e0324c304fe23e7d6de728ebdd7b1348428d624665abd1ef67e6871f103bdfec8338a4e16837d7be934d5c32c8b8d9d4f55c7de55b600a361d6a4ee98cd5a7b74e9de9b6b191a7f11038b8d0ba92adb944479b87edfa3329e51d89336876194c33b9ec96a5552867a46f22ebc3b45dbf5ef198309433f7ec3f0068aefc9c7a5b108a8b991662b1021037bfe2047d5ef6ea81b56478233876bc5a3987aeb95c6697133dff16d2678970306b310b3b82900bd4fd5170f3171f8e243aee2e6898a705b4281bfe9707ee636cefa8d932e88b727e2acaea9b88d9540052ceb2daa1b8414ba1d2dffaddb4963a13f94ae01f29a8e11b6a6accd4a7115ccbef5ab01c00cbb660b5b916e0e6b85ea853c70f0240e801b7e995894d9a9eb032f', '\xa868361da564a898803c8bf7ff9b42cc', NULL, 5, 0, 'ask_arrived', 0, 288, NULL, NULL, false, '\x60eaa092ed1d9468b04808a102e1471b', '2026-11-28 20:00:00-06', '2026-11-29 04:48:00-06', '2027-01-14 00:00:00-06', '2026-11-29 00:48:00-06', '2026-11-29 00:48:00-06', '2026-11-30 08:00:00-06', NULL, '\x54a2c3199db7c8f400f33f3852a1d948c325ad1fdd7dfb477cd4897d37f69c00104ee62ae83e86220a8754675de1caede4cc6c79081bd11b5a12e00e209e2d51ac4ea317ce7174227371c5974a77b42bcbec102f9a744e537747d95f783f', NULL, 'check', true, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('f7d23af9d710cec967d81aa967318a4b', '452335fe0ace36b806f6018d86c6a473', '3U6F-F22E', '2026-11-26 08:00:00-06', '2026-11-26', 'es', 'ba7d1a57078644d7e86210a18ee93478', 'bc99121fee3196bd78308c22d9d589e1', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'vi', true, 'example-edina', '2027-01-19', '2027-01-19', false, 'taken', NULL, 1, '2026-12-04 17:00:00-06', '2026-12-04 17:00:00-06', 3, -14, 3, '\x3139353826079f7d13c821474c04f948762e5321b69c25dd7d394db3cd78874db85b2c6ac6bde288f77d246abd33ae36f7bdca94b2e325c8e1d9615ec40709f2', '\xc1c3733fcfb7529c48872c6fb1613b6b1cda5ce8fc458b1ac30618e2c621d262bb3c128989181163699d4d', '\x30987d39279216f59e1de9d3b1e1eb72fea3dfb1fc13ca7bc6c3981338805d084f65ea3f091a5e8a', '\xdcaddba5127368d35211d515b5362f8925378063e9d97882a10c082d9ea867e45528266cf4a85af21eea9aec1c6299ae94b61fef10a728e0d66cbf7e11b099fb7e4714d327622dced2f5d7ef6d7602ee484131aee2ce61156653f1b532e997b62990344189abddbbb64b42b170ea7220daa063103c9fcd0f5d69c54aff41ed2e6248bccc9ad58451e2b17afc50d6144e7b2dff028f965d65557ff2669de50e7f4058217ddb110015be82ba9e4c1393b3eea039d73e8767d7eafe70895ca3a33136a79f6ef2687b497f11cd3c046e83bf802da40c23c1894747f07e85775863f00229c907afdbadcafcb6e6f7abb81ea7f1250f3d45fc57899a307d1082170af1d151b3ffd39947436006f15895b54fec75269b31283d986910c96eaf1051f96de59ff29cabb82cfadf770874972e585339bd92db', '\x6a89163bef0528c510915b6e4b5cc0ea18508baec1b204ad980a2c219f93de59c93a98694581af3979703f5ce42a78e0af35db9d3395606b512daa45eb2fda593e01ccf8a30683e283fbc47b003959cc3a925524c8a215208b2b2411e63f0ad1f8ae9cd29dfcc89fc249b3779c4129d19aeab3f7189da4d5e87863fa03eed66e0a3f36bebb30624b680f4f8a4bf4a13a28014027fb60c36d0fb9bc960fb9c769ed23dbcef71cd821ea4565055712c13de2c459da82fbfd61b0b47cbd2ecced35ba4d2747608b0b18b98831592f9abcf42e2c1e420acea0572466b73fe40c4d1cd16223b936335849cb9bce6bbdd42689dc97c0ccf03f8c4fbe6e56e0a086c2d20f63abaf78e132a22fb4dbf01661f2ebba4a2d58d4ead41f0001cc394673503a519e1010635b88dc20a9a1f7f11849ac751e813dbdd3230e2f6f90c3eec29346b4f85acd460537d44f4c12ff6864dbe3d8d2a82984a7b5b712a4232e205691ad395b68e04928874ad4ea0e731d5d516a6b7b02882565e131edbc5b8cd209fb5f07de4292ac48651609439da4546c2ce954779491740f967c224b5ab780aea7cd3ac9a5ffc1e664ef1f1c77e72b647e456c540f8b93ad814d26a34504ac8df4e0b1ba7734895886b3f261536b8ec30231b6d8ec4b4611121d411e0dcf03bd5f77ef623a152054fde7f0e0c0601c648adfca7be7c1381e1afa0247eea88d5f9476fe9cd3cd1a71e63484fb60225c999fc3ca610ff0e5421c1843e6d121070ddaec160216fccbea5bc5ac2f4dc23d6e2eee1305c367849b987193ad3091a9c5d2fa67fdb8851075bd7ebd55db5f2b2bfe3caacb7fc78ce5579979dcdd15ac6310e91dcf529f67a0d91d80cc83508e615331c438d514b1f94cf9f3bb95b0fbc2c8b02b79c3115be648225abe67f8cd721a0a48fad6becd6963a4891c1447052c5e2cdabb3541cf05770ee989bfb3a07e5d30b6595a0577046395aae94c729f8c3c8c4b9fafe01fd0ba46d4ae6d67c49a6dbb9847f724f130213f7115c9c3a30ad370bb70f85852789a10bf48fe9b187a817f30a7decbe913d237c60980efac99dccc1d6fb495a390cd8900331fff368fc2921b5241d77610e8c297ae23b96a6e9629ce878ac9f2dbc134bfe0720a36c13bf24deb779491956aa9dafecbd74567ce390e42ba5438dce3ce42e0736b6a12cfd0dc88929b90f8ca1a9f183583101e08ae240d3384e1420c', '\xfb08a0d37045b5e23f795b4b74e0e7cf0fdc15f1dbb3936acbd5650d74dcdcb095a9d31613d3ed74344d3bb50c3e372a46c616c310ebe0b0a47d427f356aa02b2a3e56ec71703f10e52fefa5e67a6377b39f9ecfb46ea4a758d1c7296b69eb221f30848e8748dc1e3a25775613eff1c8490fb94930432b4ab3604acb9f2cbae7da92cbfec3ae3d92a044dc492586af2414e0be6393dca49c535a8516c4ccd4d8ec82464d1da9fb6c43dab42a5e682089c0709fc038bc456a73bf244c3b8f39c724c05444d4e9c987aee841351c299ff2935f2233835aa5155cfa492827f1aa6525b71a240db58f9b4af4d784d84a22319670b912becda93e2beb07b3e852c17350e4ceaf6a6b07c4caaf5e8197ddacbcd128bc90cd0ad50b07b25a5312a37314ff43e08d36a9458db001d6421d462e36e4142ddc639e1494c6a29f66ab587a8695c1c2bb7572f1ee1e50bddda5757b886c4faf7fbe8fe39a0704f3a89b54d47a8590d3340a73faf82eee5ce204c6c17790f2218d88c98a041f28d75a973433591993d8fbae168008eb38e133c0c6cc704762db7f4aa3800f294c9fe914ff8e2c146075435cda4f10507bbe941161b08186e4b901dd401402b8e1de2a0f59f1e7fd3840c62bc9fd38da8fe89e79b3e274e78ca4a35ef63a696be8e02e38f204dc9763f0074728fa53ae49d41ca1e5c0b5cf2f30e4e4f80fcc80b6dd3348177a8f1fc923210f7088447b08341cfb647034265ae6bd7b581026a4954447f08eeb8a2add1f5d1a7d6d72f734be14f557351d7186629aefb848f7e6c29ea7e937e3758450122c2f2754c0ffcb182a0310d90f3476ad2fc26d7070483b61c30ef1deb2058712d1579f5d66ce703eb3036a64e817e23b6260b8ce80f7e39a45ca5dc46478c568db8300e35421ab57af2472835505e21683e31600d6b5877cb253dad75f3bd7604a2626ab9f0fdbfc1b69060e066ac0f49651f15a9ed0d6f3ee83ebde708842e14b22c7d7fb75077720d79986d96ff01cd521256cb97891e46b026d6c841682a414253f7484c86e06a9777523b1a9ac43e5528a158e4adceeb2eb1f7c632902b53331558531d9c42b2549be1750a8994d2c365f4a18899652e7fd32fcf6e86be7aad4fdcbbef6eb923df3d6047b76be71ed93e7a948bff7e6359f97efd08bd9cb0bb32631434da510f95183855f8a873e8444fc2ac56573a58347e18157fc2bef74a1850468ff696861e893674a068982cb864a6219e608f7b735b3d35983fb26637d06ee11e42cc496c9e02337b9af6f48a32f3c5672a5b4af31b1378c0b1de9c52c6660e26601ee6b3535e4bb8d88193d4a84ad6448a43565fa7e422fb29830434b3449b95fd7082f5bcc6b69183acdf94185b1829c34c2ffcfed0423c2965674e071365b23ae75f8ee613c6d93304c58dac81d2f0d3158114d209e6c7eea76a82a85d632ecbf4c44319c86a656e71465bcadd3fd3998c371ac7da02aba381be91dddbf5931a03c02e961b83e4e3415ecd68a77fa6b1f0846193e88e81561c749ce69edee09e8261366be32801a6c480021db154069948315d0017084f8ae61d15b240e6fe1c389aa468aa42a50c07312340044f1a5b34be63d54338f617fe7b5118c7a8a862fead55572cbf8bc49df9b8c6807aabfcf8ee5ab76f38a8080cba17d02c7a82a6c0959753da982691f309a8030c4b4924d922005cc78275b168f565eddffd5bf62ecedd34cfada751167d6dcd5b1eaa5ea5dcad6614290f50f4ec8e15d5070d18db6092a62a70de5ecb314d29d258353232796bfc27a6344ce5d267d20e1ff30456e2b22726c4bf1', '\xdc2079988c261535543afe49c599caee', NULL, 2, 0, 'clinician_reads', 0, 5760, NULL, NULL, true, '\x3d7f494ce23cf0ca6a77583894300b7c', NULL, '2026-12-04 17:00:00-06', '2027-01-12 00:00:00-06', '2026-11-30 08:00:00-06', '2026-11-30 08:00:00-06', NULL, NULL, '\x0b27c3c32e7eb0ea0f1a14d93236837745d8115fce94691c08a3c452e0516511fb6c8205241dd1f6349bf8eb022869703bae7b7b48177852cba75f26f30037c35af961c0b847decf8bca33f04a4df3082843d2d28ab45843373f1b6f5cc0', NULL, 'check', false, false, false, '2026-11-30 08:00:00-06', NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('fd6c16980f392a399c7dc3751aa7b34f', '9b01f7cc4302da54759f1b435f013c82', 'AG3V-AV9M', '2026-11-21 15:55:00-06', '2026-11-21', 'en', '1e488a463b32a7efda8f468601a8acdb', '505f3159e459554a2ae91366bd80227e', '2026-12', '2.0.0', 2, 11, false, '65_plus', 'other', true, 'example-edina', '2026-11-23', '2026-11-23', false, 'new', NULL, NULL, '2026-12-01 17:00:00-06', '2026-11-24 17:00:00-06', 3, -11, 2, '\x31393538b67f3c559ec08f7bdf0871049d6f8a7c85e6f3ec92cb19360323bb85e9abcaf88ece826cc2dadb75508be839195ce3f92825d39514fcf11df390577d', '\x763ac1d52d229c0943ffda58d94d91ca8b06793e3793aa5a0cf435f3e9993d38ef15036689', '\x528e798e297a467cc61306f738e46fe70adc03bc1d9bc047f504a2678233caf93e3a06785496abb8', '\xe3abe104fee6d6af7f8c41eeef6f2cc4fc9f961ab891979d7e6edd57adfef34b1ca96dbfd5baa94755181b883d6bfb8dbed0cd5ee9efdf9e6e6962d8f512a911a2290d21121a15f15a8e4def1c8a9cea28fd0c5f06ef04853de4e8b9fac61b6492e1eb6a41ceb913082a246bbd6cf6f8cbc640ffc2304072dd9c730671a59a8080ecf708c6f4c352d1defcbb606a29188192a3520ff3a55604ec2d48239a703fa6bb2aa68f3e35a8cf8e1a20e7688c07a2e32306c64ac7483010f92dbdf2633b90b9a84743afcbe14b1a5e93a2319571b7dd0380e166fd9429d29aa35c5fb75a3599d90ced0c038ccd298cd47f59033c664e005dfe16448eae60833e7d0cc53e6b9bab2607fe736f9c83ac93d191e57eb2228394d1ecef16a205bef3e08d5b808c58fbfee62bcf116c8a586344280eb3d7e747deb82288833d04e81d60b34b5f3846f86de08f7b6435841a6a3f1335570a2bf9179791d9a538cccaf71726fbe9b988a1455779fd79f7bca4b7596406939cb4c0659537195700221e4ada924e72fb71cb55f78784d71ea3df74cbd2864df0504694933e85d8ea93ddb61b0cdb8683ff3550fa5454621d80c40a2042807bcf10a7b983fb29ff2e4e3f01d6efc830dcd59dfd6f47d4696668341736008f3141786e60769a9d3b207a4e007adee5a2a7bcbdf5bfe661e6f2f3cbf171b66ca085e79b020a97a4405579dd903db44502a1aa5b', '\x2577ea8a87ebca3841fad578f2a0979ee7eb6f8162c783c6ab56108886d2a76f6caa5fbeb6609af97b68d0a8b8d0c165cc7fd56a713fae292e6eed2af96df532bc0cf8c9163c369230dbf4703fdfada72a77e4242122a2f9b6fda4ebcf4a34b1fb2b403711abce98e90342a67edbd3bf66f68fb00f8e138d67e3a308714480754729319c31fd29cc55c33d30fee60bd9bfaa523351b0b952e8f7ac0075a0eb0edbcaf4ea66918407ae6ef1f82b6d68f721fdac82329a739943c5a5ca0ddfe84bed4a101f747b31e23f04d6e748eac6d3cf14c7472d760179e681def7ed342823ba8a80a9535083302d5e55ed3c05ccaac028d8b53221231752a4230b71b860ed2d897c46879ca4c6e3ad9f422c10ef3ed0cc125d2faa07d01121d7b221ec149d54057e5fe8769f8e08fccbeda19a3b3e9bed9e909a91908b82ad43477caa67871d3faf7b788401a3fedffd1ba7d989194b4902027e1313f839d5921ef07eae1b5a879e10804c04a97ba3c07c0a90454445d13a47fb2d0ab912825b6590f243fbc9299cc41cc637b271594f9909d8eb5c603933edcf47706f2bbe3d913c5acac6ef6ff38fbaa8a73e2293765b09efec84b880defac5d6df5cf7108623ae15d19a59bf0f5cc516f7ecc137a1266bb86fdba2f721bbd3fa6ef63c91490bd348ad759ae2df3c7feddc32caef69ae3b63f67af7c8ed970bbb3cf44b73e753eb663528ea3dbfafac9d2df746a6c0fb93122ec05da8c3c31b4c6694152d18337b982999c11d69b9523bd47b85452c709419518f6415e9a233351288dd36659a5f4426082a2f3f064e9c1402d04f38df4b1c39b141011ef1f90d362146c5fd2b3e9878fbc3ca1f29c39a2d77580091ee9168a52efdd5410e8ba9f2d905b1e129ff8656a5d89d5604b86154cb5f44102e6336eaf0a1b544bb8e2ef38461efd628c4f596232c043182f90a63efbfdb97d10fb409da6979a369f1d4e983094434d858d2c5fe0864f12418eb3d94e33c5a602d5662f2e282aa99e221463bdaebe328401d9f29a4b2c48d2be97bde84339a006abb3777b6b803f35a5034e12538b4df902d3a38c464e0d0a508cf30cd38126402339fb488364c921328a7808717b1333f53cb7c1c168c6e95883dc23dc5bd8a1e61cacef30cbaf2926a4bfdca40487c6d2f3f94147623403a8041ee6cad69b7df94895fbdf66c6c65809e71a704c8e8a8011d572b5dcc915519', '\x5d660eef4dfcf26d8b94134600f1b6a06243ff174c7f97133232bb1f70be72f8686a4f63100a0043d6db335f365bed635577e999f01fa7195f99d161554abae734d2f0cd458dada650f3730090fdc857517e8c1842f6b42ca67279b299f1e1e8150a1ea48ec832c4bfe356863ceeb3b1c3c82232edad22acb262b51f7e128d26e7f68d6b4b0c94cdb6974ee73c8a567946cc90e58b28363f0f2b249c4b4404b1cef8a0f0b103c6101fdcd879e4fb8233c494354e4be453a5cc4bc58a3d665a535cade787a357c059df0b18680a77b3cdce93486aed039752632e6ea5f16c6d08dc773fa61937f7d98f2bdb1e7b8b2329e23d4e424f6320ff8a6f127ffccd6c2d9a78a50dda3b0c76efc5f32716614fe0d908d02ea8988d251eafbacf077e820bc80c873e26efb6ef3d972b156fbfb04a66ecc89e8fdd6353476142e5f914895dd8a59f7025440b5eeaf218a5a86dc52edffb6aa27b72434117e2e11b78283e9ec35ecb5004691abfb799f6ab3bac87d5a8ef76df523ccf2c96fad2aec79b19329fded042788b0aeb020b3de362e066eb675c920044049b27d240e4f00ce9851e8aaa60c03e750329d520627f4dfa84fe56c8c90c62b7d47b0e0af11a14e662499e11f1693d54cde529c1bceee400702bfb4661e0e4ff2cae5e82399d7a5f765f6b5c46315655f717d9aad22c341a644a424dbfef248baea31bd7a9ddf0c9e2d6c0c3bfd14b4d5c057b1b7bcd796a177fceb46e2c96ba4e4d7cce4655ca748a80605bd89fda85192b86bf728be396286fb66e5bba444f82c86d110a07c1a3399258238181277dcf56553907b830b34692da9533ced4cf855516e5a840f32363950e74f4daa50c0506e02cf150549723f442ff3af19d7ccf697c9a2a7325398146ee7fcbc8e7fcc8defde3fc7875ea6189f5d8960814bb9170d7e45ff41d577ec235805119bb6a726730f0772f67d2c7522caccd986acf0e6bca6a20e3b78199840b9d3e72a68b5b9a2f9c6026c6dcdf7668a7f11321a4554ed8a32b62b4932c976ec672df8e03b131c25d75131e1d1dd7a44645a2e58e303ee89d70431bc3f1e86b344c533172a4eb21bacd32e9dda0f73f90576f3027dae49ce38a2076d2cd06e60f55c860bc8a3b5fa50fe64c50e1a43e64872e61e325a29042267f51f45acaaa17d6c5bf4ce0d98d42a5c1dfac76714773274e64ced6c90f6dcebb7f7f27fa22cc214d7ac1a369430239c750483eb5081f75a4b818459250a05763ad1e3a44502ef244799be14ba24f54c6222c99bf00357830fea5b8c727db8eeba5a419a138069bc5e5bd26db780e4fc316ad175a3f13ea123f797a194e5a74a999bb958856d80573a87f95c2f44cafad1c906b21d9be6c0a3d5ef885921822cc2721698a68115fe7b8c1cb128686e9e409142857e8db1c7e8fcf4be2d8f2d29a2fc043bb7f5a12312c1909d2db17381f6bbeea77562413ac33f2881ffe1eb677fcf451a59e70df3d0da70b38fdecce0fce5af0610dab5159a88a559340f0a3b6c6fb01408f150c83946f320c9d774c0f5fbec169d903d4b30eed6dc8d0b9e98a4f9e6732714e63a5744f1a179304740766c7711996bfbb13772d5c16028374d60f43c2a69a9c5deeca951864d98ce36cb6dc16fa27b6495ed9278ba81a8c4b9407feaa9e10733798eb344f7a0570b08baac8fd087e98aba99b1cd33c607b3a39f06a873601923a046c50cafbc3df0b6d4758141626885989081a81d3dbd537f988ec6a608671d2a1dc177eabbc0496cd3db1e01c3c54a486c4771870607e45bb590c8a916048702ccdd12ee2f902cb1e24a3d8b3fcb2f220bcaf78111978e99956cb29b49f1b10ebaba817', '\x24e41fdb8a7964c146fde3adab4c7fda', '\x5b42f3f32ee46056a2ba1714e6212c99', 2, 0, 'clinician_reads', 0, NULL, NULL, NULL, false, '\xbd494f778f4270a1fd896dbe6a98d151', NULL, '2026-12-01 17:00:00-06', '2026-11-24 17:00:00-06', NULL, NULL, NULL, NULL, '\xe41626d9eedb3986166e4f7cd21f8a64d2f2ead21a9efa5590b394ee1b18c2ffadc3a0adbb7097f66c5eec313d2cdd6ff155e6acebad62b9c069157b692c1f1424068707c550f6367fba4739fce63d87c13014b02c89daf346e7a8c80177', NULL, 'office', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	('0b3ce995db004b35cf746ab85012088d', '4371f8dda6b84f9e3a668f6ec6788ca0', 'JG8V-NB7P', '2026-11-27 08:00:00-06', '2026-11-27', 'en', '96c1b675408a9e221735c88057539989', 'f2800bf034a3f03de4ca34888b196ba9', '2026-12', '2.0.0', 2, 14, false, '65_plus', 'en', false, 'example-edina', '2027-01-20', '2027-01-20', false, 'closed', 'duplicate', 1, '2026-12-04 17:00:00-06', NULL, 3, -14, 2, '\x31393538aa419070a2d7ba723dbb2639ca559579bbd7ee3ac923180d551da09e3b43fb8d564c99d9990444bc1eca80a3974c5ae437325c9548cd685dc8bde662', '\xfef5ce3af4dd7a3e97d84cffab03bfc7d4b8fe940a7fcc763e433c0223e0ab5af3fba54167a0ad98af', '\xd7026eedffdb9765d1d8785c9c296e8698727e7b25b37594464ba1ce7539b8e706d801e56383d293', '\x50ba21190eb35b12f075ca0ff10a3f04dc176d02d2830cb8ce3f897fc229b70c337dc56c76ca294301bc128a6d9e5e9eba3d238e4ebb1d61b4663a8571d366b38104f42ad4fd07ef7125f0fb153b35cdf10381b0326583f6ef47296077c07deb9c56319658b15664e5b5e82c9e94d4fd5eb9e05615fb382f3d01ec7f367addeb46b88edbb220114b2c3ee5183c71d791271b7adf891792e601c8663860d1dec677e1c894be65a19c44f27330a7887277f8f40e49dc8c16347a8426f6aafb8884f999e9e2b3276569fe3ee22c1f049f04a520f192c52c5f1049ff5d1dd9949ea687e79ef55ac630c3926fc8d1a164500049c5c984675e3f5bc4cf4a21dd26f9cd69dc4bce9dc20a29dfa0d11b0812d26d4a5b79d2807000ceadcfe3247d0dae4b0763b52985fa74eb7bb39ccb55e802524e04e6e8b1e1d6b3db908db45552bd', '\x8893d4abed6c0a8d2fb13054141a5fd6960972ff5cb00bededa9a39550601802eebe0ed0b272bb0e54b7b0410d74bf2aa015a0b12e178ef005e8c96eb3e9dd2055a28d38fd8c42cc9df965e45e27367d85857b8868216adfd7087e4d2a177c760e6a57489996771181b243082936cc8737f5ba0425011a8cfc689c39e691bdb00d7a7f6b00b2a317e1038c53395bcb4e8449c1c248fd1c8391e451053566bfc4ace0bdc377c024aa594eedde49b707b7ca7e48367be51c9da49f448f0c8d6540426fd84c7454e855d55fcc982eac6b7b9c7a619c08bf7b6c8decc353be7d94c8563acc4a321e47582e8639c9959549ec327d1a5ee0b9380236b96052a4d8cdd6904118fd7dbcd0b87991f3402260b57a53819294350a4b20fc688398f77e10529b6c8d1f329867bbc160ce265e27d1ddf7e31c57bb433c549dbc4e519865e130ee40ecd0a9f32317671bd4910d53bfebc6f80ed5dbe0bd034532fdaf074e74728e990003e6dac37c0fb2e76ddf4b2337a6fa50a83cccfff2eb56b2b8f38708debda2b4563e77a524e2559e6e5b620a8b83eca249e92893b21dc9dad48b1b0078500afafceda05c9ba7cecd3e5ce6ee03bde80936d934830c3732ec5996705da2b69e3f1c6f3dcd0c2a442a6ef74f76b18ca36a7b66dd11d37233d2d5575daa0fe3c829d1394f09d13251f91d55d812a623e4459a58e21ad95f5f290590d47c195e02837307229a85b53cc267d2aa34ee62ba58f0b531508d43f1947a6738fa19256f2e2c9c96c54f91a2859fc8ef3f4a9217b1601e479fb9972e27c53411130291af0f00a376380a9d486f8f055e139131f64663de467653b22d8c039545bb6691fcb94aa391bce8a3782b3726e9837dc60f5a31fd47fc77b1e15298dd3f8412ef9078046ec3031e6ac81ec4386905026c273549244c1a229a11296faa4561c554a213804bdebde63c5e7753256dd5c883280045f1088243eb17af917b6278061458849af7c66fee1fdcfe6b4df5da29e825a10552b2c8dbb4127befcacb7e7bfb98fd532c8ea17ab03a62b4411a96e281303d34e66c932b565ed544610bb3287ffdb6cd250dcee44559625e8c8489cd8f7f7816b521feeaca668798a38f32c1540a5c1cd44bc81c2f9c1cff65088ab7231fab0d7c2adfaead99368a22ae0913b132f38ceb99a8aee3708532391f5f90bf38b6d6db6f95c585afacc48b5dcb', '\x6dde19f23490892885fe2a6844ad41beee773e0a3c4f47629748cb5c6092a2a6d6d303ce97155d81c0168070bf4ff499352c2770eeea562650c8b4b8c71354b216a0eef8ff53d856f8f10f2cf0bfafe281d863b10e755b48a69db94fa27e5866d34f52ed31cf8fb1860082a08814be75d2975e44728ea759b512b1c574813e275198a1f09a403434ed4900ab65e467497d8e984c063017409d54483c0339c0737de5b83ad0980e39f918ef0cb743af45f0142d1661207d52fbb88e59636a08c84282cb89158d62c4da5ecb1afcf034ee32172dcce3caea0902a68fb25b315f4536c2ba87b1c4eb740d2b3f25edb9532f8bad942116adb9ffe7578c4eb4f7460cd27ed0e6d0d8a02c4a627aeb7683fa62f7cc2b0b738580ada2a9cc55472e74abd75cee79e0dba90aea4e5b1dc10f7d947afbc4a47b631a2c3530073286bd5a37a76ed4e2cfd830c30876672245e7b45bd651974b34b8555362e699eea8462ec335a8a2f53c9678401b02aa3a9f7dafe17521557e912581d177932cbac1f7baace6ee9884c8706239dbcee8015f7df82dedbaf0c01680ed1e0bc8283d102611514cea41807e7b143a6d41deec824f3c638d3b0e7dfff4552b1bd20c20e5ee1d3d809f226556111b3adfa0a5bfae7257a1c7c10a2a271c7d701fd6b2b10baaeee8a7fba2900b9e86fcf39fc4245d65a63d307379b9083b55d36d60ea15e406a8b990fb13d641ec12dffbf78e931dbe02bd8f6d9257e9d2a1724851130bc2f7170fed24e9886a9f1df4aeba2a7fffa08c8b49461ce53f61be5c79b1253a7c7434cf09171fec0a3b1c3f854dc12b08fc384ce8f0e6cf815a2c668a9f1c96a94cbf5db8b2ee715fc4e897085ab0ee8ad6f0c2db12431c10a46c8fc89de02ad3c5dfc5b9ac08c1b5ecd0e45ca2b592d5afe0212d7b5f91120462a8d2c41fc07ea18c6b132bc9a8fe19c0cbc5c62d36a39c767ee8dfa0aae38f3d450c34974d612a38fbb787fb37615f9e953250d45a4c2b45e3a5f00a15732c9dffb3f1446e8a038056198eb3c6a24d21026b2ed72b667e94c55a1110fd90a025b106b25be999746f1c61730c7edf1257b9697cba8b803d5bb85826fa2d42ba0db162670576974e7a2a108f605f1183e562bdd83695cc88c684dbf90a4310bdb9eaf07d7dab290be03494b464f194ff62f976b4b1c09449e7a4726ac6f0bf4facee8bfd6b979fc40cbc4d2ee67e4ab42f89decd4621347e95f16d0ac51bbdb13d3c9c8c1d88adc2c26411d157ed3f21039f8fde7f92dc8009832bb3b06e877db0bca06327ab0d9b1b98edc5576916313e0fd06d61ab4dbc89d4c315795f91c9805e613b3cb3709ed6615db739ff3b235fa4d8ee76c0154304906bcdca3a070f9c765b9ac39f6e43b99ce99d3cdc13c220319fce7563b95d1b3cef988fcc995c19b20ff170133541e7e2b3025e7102fe27b80fb78b19bb9aff5276783a1a7677bcce8d1a61bf8421c1ba2d9e7a2e5be174827402eb5cbb61d194489cd2faa2cbe33e6c5e321b196851b015cffe178596a1949bee1967b4e50118b8bd7e1259dc5fcccfebf30d8d4bb55abb65e3a4982a0647ee202f9d78088e95cca961ac091d0392d609ab03f258b7ccf582a892269532f6849a3170ebe4279f16b3a3381ded08b44a693870293662cb18fd37c4d800669390f9e4be29bcc15b2fd5429744247cee449c8b0db10997fa706e3d1d5e01a0bf5ee339aa4fcdb69d18e2d6a7ba09a4c6f4ab67e77722a6ca6097d1ab3ae22ac5a1f094ac3f29cc58c0cb73841ea87099c0c6838b3c4b8953619004fadc33125ffe7dc2ec7c72e9a75b', '\xf03130bd4177999624e293e5a89ffacf', '\x9da332cce23b295a89a917f0bbb058aa', 2, 0, NULL, 0, NULL, '3cf4a06c12333c40e218ca5cdfc3df1a', NULL, false, '\xbd494f778f4270a1fd896dbe6a98d151', NULL, NULL, '2027-01-13 00:00:00-06', NULL, NULL, '2026-11-30 08:00:00-06', '2026-11-30 08:00:00-06', '\xfd46d66656a90ef234e219dd2d7fd60c370e1c8bf0a561656208571b41cb62323aca3551db4000583a85e5f02cbbf7bd2414583526516c10a9f5df18175bbbb952a2f7fac11f0a458fab373c7d1e2c9bb7daf3a1f310ebd551025c7296a6', NULL, 'check', false, false, false, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: tallies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tallies VALUES
	('', 'ask', 0, 19),
	('', 'calls_0', 498959, 1),
	('', 'calls_0', 499007, 1),
	('', 'calls_0', 499103, 1),
	('', 'calls_0', 499175, 1),
	('', 'calls_1', 498902, 1),
	('', 'calls_1', 498911, 2),
	('', 'calls_1', 498935, 2),
	('', 'calls_1', 498983, 1),
	('', 'calls_1', 499007, 3),
	('', 'calls_1', 499070, 1),
	('', 'calls_1', 499079, 10),
	('', 'closed', 0, 4),
	('', 'due', 498767, 2),
	('', 'due', 498839, 1),
	('', 'due', 498874, 1),
	('', 'due', 498878, 2),
	('', 'due', 498902, 5),
	('', 'due', 498904, 1),
	('', 'due', 498906, 1),
	('', 'due', 498911, 2),
	('', 'due', 498914, 1),
	('', 'due', 498926, 3),
	('', 'due', 498927, 1),
	('', 'due', 498935, 5),
	('', 'due', 498959, 4),
	('', 'due', 498983, 2),
	('', 'due', 499007, 8),
	('', 'due', 499070, 1),
	('', 'due', 499079, 15),
	('', 'due', 499103, 1),
	('', 'due', 499175, 1),
	('', 'emergency', 0, 6),
	('', 'in_groups', 0, 1),
	('', 'open', 0, 57),
	('', 'owner', 0, 23),
	('', 'owner', 1, 34),
	('', 'reads_0', 498767, 2),
	('', 'reads_0', 498839, 1),
	('', 'reads_0', 498904, 1),
	('', 'reads_0', 498935, 2),
	('', 'reads_0', 498959, 2),
	('', 'reads_0', 498983, 1),
	('', 'reads_0', 499007, 2),
	('', 'reads_0', 499079, 3),
	('', 'reads_1', 499007, 2),
	('', 'reads_1', 499079, 2),
	('', 'report', 0, 2),
	('', 'review', 0, 25),
	('', 'review_due', 498767, 2),
	('', 'review_due', 498839, 1),
	('', 'review_due', 498904, 1),
	('', 'review_due', 498935, 2),
	('', 'review_due', 498959, 2),
	('', 'review_due', 498983, 1),
	('', 'review_due', 499007, 4),
	('', 'review_due', 499079, 5),
	('', 'urgent', 498878, 2),
	('', 'urgent', 498902, 2),
	('', 'urgent', 498906, 1),
	('', 'urgent', 498914, 1),
	('', 'urgent', 498926, 1),
	('', 'urgent', 498935, 1),
	('', 'urgent', 498959, 1),
	('', 'version', 3, 1),
	('', 'window_first', 739943, 1),
	('', 'window_first', 739944, 2),
	('', 'window_first', 739959, 1),
	('', 'window_first', 739972, 1),
	('', 'window_first', 739985, 4),
	('', 'window_first', 739988, 1),
	('', 'window_first', 739996, 1),
	('', 'window_first', 739999, 5),
	('', 'window_first', 740000, 6),
	('', 'window_first', 740001, 12),
	('', 'window_first', 740002, 11),
	('', 'window_first', 740003, 3),
	('', 'window_first', 740004, 1),
	('', 'window_first', 740005, 3),
	('', 'window_last', 739943, 1),
	('', 'window_last', 739944, 1),
	('', 'window_last', 739959, 1),
	('', 'window_last', 739963, 1),
	('', 'window_last', 739972, 1),
	('', 'window_last', 739985, 4),
	('', 'window_last', 739996, 1),
	('', 'window_last', 739999, 5),
	('', 'window_last', 740000, 5),
	('', 'window_last', 740001, 13),
	('', 'window_last', 740002, 12),
	('', 'window_last', 740003, 3),
	('', 'window_last', 740004, 1),
	('', 'window_last', 740005, 3),
	('@', 'ask', 0, 4),
	('@', 'calls_1', 498935, 2),
	('@', 'calls_1', 498983, 1),
	('@', 'calls_1', 499079, 1),
	('@', 'closed', 0, 1),
	('@', 'due', 498878, 1),
	('@', 'due', 498902, 1);
INSERT INTO public.tallies VALUES
	('@', 'due', 498906, 1),
	('@', 'due', 498914, 1),
	('@', 'due', 498935, 3),
	('@', 'due', 498983, 1),
	('@', 'due', 499079, 1),
	('@', 'open', 0, 9),
	('@', 'owner', 0, 3),
	('@', 'owner', 1, 6),
	('@', 'reads_0', 498935, 1),
	('@', 'review', 0, 3),
	('@', 'review_due', 498935, 1),
	('@', 'urgent', 498878, 1),
	('@', 'urgent', 498902, 1),
	('@', 'urgent', 498906, 1),
	('@', 'urgent', 498914, 1),
	('@', 'window_first', 739959, 1),
	('@', 'window_first', 739999, 2),
	('@', 'window_first', 740001, 2),
	('@', 'window_first', 740002, 2),
	('@', 'window_last', 739959, 1),
	('@', 'window_last', 739999, 2),
	('@', 'window_last', 740001, 2),
	('@', 'window_last', 740002, 2),
	('@example-edina', 'ask', 0, 2),
	('@example-edina', 'calls_1', 498902, 1),
	('@example-edina', 'calls_1', 498911, 1),
	('@example-edina', 'calls_1', 499007, 3),
	('@example-edina', 'closed', 0, 1),
	('@example-edina', 'due', 498767, 2),
	('@example-edina', 'due', 498902, 3),
	('@example-edina', 'due', 498911, 1),
	('@example-edina', 'due', 498926, 1),
	('@example-edina', 'due', 498935, 1),
	('@example-edina', 'due', 498983, 1),
	('@example-edina', 'due', 499007, 4),
	('@example-edina', 'emergency', 0, 1),
	('@example-edina', 'open', 0, 13),
	('@example-edina', 'owner', 0, 6),
	('@example-edina', 'owner', 1, 7),
	('@example-edina', 'reads_0', 498767, 2),
	('@example-edina', 'reads_0', 498935, 1),
	('@example-edina', 'reads_0', 498983, 1),
	('@example-edina', 'reads_1', 499007, 1),
	('@example-edina', 'report', 0, 1),
	('@example-edina', 'review', 0, 7),
	('@example-edina', 'review_due', 498767, 2),
	('@example-edina', 'review_due', 498935, 1),
	('@example-edina', 'review_due', 498983, 1),
	('@example-edina', 'review_due', 499007, 1),
	('@example-edina', 'urgent', 498902, 1),
	('@example-edina', 'urgent', 498926, 1),
	('@example-edina', 'window_first', 739943, 1),
	('@example-edina', 'window_first', 739944, 2),
	('@example-edina', 'window_first', 739985, 3),
	('@example-edina', 'window_first', 739999, 2),
	('@example-edina', 'window_first', 740000, 1),
	('@example-edina', 'window_first', 740001, 2),
	('@example-edina', 'window_first', 740003, 1),
	('@example-edina', 'window_last', 739943, 1),
	('@example-edina', 'window_last', 739944, 1),
	('@example-edina', 'window_last', 739963, 1),
	('@example-edina', 'window_last', 739985, 3),
	('@example-edina', 'window_last', 739999, 2),
	('@example-edina', 'window_last', 740000, 1),
	('@example-edina', 'window_last', 740001, 2),
	('@example-edina', 'window_last', 740003, 1),
	('@example-maple-grove', 'ask', 0, 3),
	('@example-maple-grove', 'calls_0', 499007, 1),
	('@example-maple-grove', 'calls_1', 498911, 1),
	('@example-maple-grove', 'calls_1', 499079, 3),
	('@example-maple-grove', 'due', 498902, 1),
	('@example-maple-grove', 'due', 498904, 1),
	('@example-maple-grove', 'due', 498911, 1),
	('@example-maple-grove', 'due', 499007, 1),
	('@example-maple-grove', 'due', 499079, 5),
	('@example-maple-grove', 'emergency', 0, 1),
	('@example-maple-grove', 'open', 0, 9),
	('@example-maple-grove', 'owner', 0, 4),
	('@example-maple-grove', 'owner', 1, 5),
	('@example-maple-grove', 'reads_0', 498904, 1),
	('@example-maple-grove', 'reads_0', 499079, 2),
	('@example-maple-grove', 'report', 0, 1),
	('@example-maple-grove', 'review', 0, 3),
	('@example-maple-grove', 'review_due', 498904, 1),
	('@example-maple-grove', 'review_due', 499079, 2),
	('@example-maple-grove', 'window_first', 740000, 2),
	('@example-maple-grove', 'window_first', 740001, 2),
	('@example-maple-grove', 'window_first', 740002, 4),
	('@example-maple-grove', 'window_first', 740004, 1),
	('@example-maple-grove', 'window_last', 740000, 2),
	('@example-maple-grove', 'window_last', 740001, 2),
	('@example-maple-grove', 'window_last', 740002, 4),
	('@example-maple-grove', 'window_last', 740004, 1),
	('@example-minneapolis', 'ask', 0, 4),
	('@example-minneapolis', 'calls_0', 499103, 1),
	('@example-minneapolis', 'calls_0', 499175, 1),
	('@example-minneapolis', 'calls_1', 499070, 1),
	('@example-minneapolis', 'calls_1', 499079, 3),
	('@example-minneapolis', 'closed', 0, 1),
	('@example-minneapolis', 'due', 498839, 1);
INSERT INTO public.tallies VALUES
	('@example-minneapolis', 'due', 498926, 1),
	('@example-minneapolis', 'due', 498959, 1),
	('@example-minneapolis', 'due', 499007, 1),
	('@example-minneapolis', 'due', 499070, 1),
	('@example-minneapolis', 'due', 499079, 4),
	('@example-minneapolis', 'due', 499103, 1),
	('@example-minneapolis', 'due', 499175, 1),
	('@example-minneapolis', 'emergency', 0, 1),
	('@example-minneapolis', 'open', 0, 11),
	('@example-minneapolis', 'owner', 0, 3),
	('@example-minneapolis', 'owner', 1, 8),
	('@example-minneapolis', 'reads_0', 498839, 1),
	('@example-minneapolis', 'reads_1', 499007, 1),
	('@example-minneapolis', 'reads_1', 499079, 1),
	('@example-minneapolis', 'review', 0, 5),
	('@example-minneapolis', 'review_due', 498839, 1),
	('@example-minneapolis', 'review_due', 499007, 1),
	('@example-minneapolis', 'review_due', 499079, 1),
	('@example-minneapolis', 'urgent', 498959, 1),
	('@example-minneapolis', 'window_first', 739972, 1),
	('@example-minneapolis', 'window_first', 739985, 1),
	('@example-minneapolis', 'window_first', 739988, 1),
	('@example-minneapolis', 'window_first', 739996, 1),
	('@example-minneapolis', 'window_first', 739999, 1),
	('@example-minneapolis', 'window_first', 740000, 1),
	('@example-minneapolis', 'window_first', 740001, 2),
	('@example-minneapolis', 'window_first', 740002, 1),
	('@example-minneapolis', 'window_first', 740005, 2),
	('@example-minneapolis', 'window_last', 739972, 1),
	('@example-minneapolis', 'window_last', 739985, 1),
	('@example-minneapolis', 'window_last', 739996, 1),
	('@example-minneapolis', 'window_last', 739999, 1),
	('@example-minneapolis', 'window_last', 740000, 1),
	('@example-minneapolis', 'window_last', 740001, 3),
	('@example-minneapolis', 'window_last', 740002, 1),
	('@example-minneapolis', 'window_last', 740005, 2),
	('@example-st-paul', 'ask', 0, 4),
	('@example-st-paul', 'calls_0', 498959, 1),
	('@example-st-paul', 'calls_1', 499079, 3),
	('@example-st-paul', 'due', 498878, 1),
	('@example-st-paul', 'due', 498927, 1),
	('@example-st-paul', 'due', 498959, 3),
	('@example-st-paul', 'due', 499007, 1),
	('@example-st-paul', 'due', 499079, 4),
	('@example-st-paul', 'emergency', 0, 1),
	('@example-st-paul', 'open', 0, 10),
	('@example-st-paul', 'owner', 0, 5),
	('@example-st-paul', 'owner', 1, 5),
	('@example-st-paul', 'reads_0', 498959, 2),
	('@example-st-paul', 'reads_0', 499007, 1),
	('@example-st-paul', 'reads_0', 499079, 1),
	('@example-st-paul', 'review', 0, 5),
	('@example-st-paul', 'review_due', 498959, 2),
	('@example-st-paul', 'review_due', 499007, 1),
	('@example-st-paul', 'review_due', 499079, 1),
	('@example-st-paul', 'urgent', 498878, 1),
	('@example-st-paul', 'window_first', 740000, 1),
	('@example-st-paul', 'window_first', 740001, 3),
	('@example-st-paul', 'window_first', 740002, 1),
	('@example-st-paul', 'window_first', 740003, 2),
	('@example-st-paul', 'window_first', 740005, 1),
	('@example-st-paul', 'window_last', 740000, 1),
	('@example-st-paul', 'window_last', 740001, 3),
	('@example-st-paul', 'window_last', 740002, 1),
	('@example-st-paul', 'window_last', 740003, 2),
	('@example-st-paul', 'window_last', 740005, 1),
	('@example-woodbury', 'ask', 0, 2),
	('@example-woodbury', 'closed', 0, 1),
	('@example-woodbury', 'due', 498874, 1),
	('@example-woodbury', 'due', 498926, 1),
	('@example-woodbury', 'due', 498935, 1),
	('@example-woodbury', 'due', 499007, 1),
	('@example-woodbury', 'due', 499079, 1),
	('@example-woodbury', 'emergency', 0, 2),
	('@example-woodbury', 'open', 0, 5),
	('@example-woodbury', 'owner', 0, 2),
	('@example-woodbury', 'owner', 1, 3),
	('@example-woodbury', 'reads_0', 499007, 1),
	('@example-woodbury', 'reads_1', 499079, 1),
	('@example-woodbury', 'review', 0, 2),
	('@example-woodbury', 'review_due', 499007, 1),
	('@example-woodbury', 'review_due', 499079, 1),
	('@example-woodbury', 'urgent', 498935, 1),
	('@example-woodbury', 'window_first', 740000, 1),
	('@example-woodbury', 'window_first', 740001, 1),
	('@example-woodbury', 'window_first', 740002, 3),
	('@example-woodbury', 'window_last', 740001, 1),
	('@example-woodbury', 'window_last', 740002, 4);


--
-- Name: access_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.access_log_id_seq', 1, false);


--
-- Name: blind_reads_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.blind_reads_id_seq', 1, true);


--
-- Name: closures_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.closures_id_seq', 1, false);


--
-- Name: events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_id_seq', 222, true);


--
-- Name: hazard_sign_offs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.hazard_sign_offs_id_seq', 1, false);


--
-- Name: pauses_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pauses_id_seq', 1, true);


--
-- Name: saved_views_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.saved_views_id_seq', 2, true);


--
-- Name: staff_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.staff_events_id_seq', 7, true);


--
-- Name: staff_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.staff_id_seq', 7, true);


--
-- Name: stop_reviews_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.stop_reviews_id_seq', 1, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: access_log pk_access_log; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT pk_access_log PRIMARY KEY (id);


--
-- Name: audit_heads pk_audit_heads; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_heads
    ADD CONSTRAINT pk_audit_heads PRIMARY KEY (chain, kind, day);


--
-- Name: blind_reads pk_blind_reads; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blind_reads
    ADD CONSTRAINT pk_blind_reads PRIMARY KEY (id);


--
-- Name: clinics pk_clinics; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clinics
    ADD CONSTRAINT pk_clinics PRIMARY KEY (id);


--
-- Name: closed_browsers pk_closed_browsers; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closed_browsers
    ADD CONSTRAINT pk_closed_browsers PRIMARY KEY (id);


--
-- Name: closures pk_closures; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closures
    ADD CONSTRAINT pk_closures PRIMARY KEY (id);


--
-- Name: daily_rollups pk_daily_rollups; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.daily_rollups
    ADD CONSTRAINT pk_daily_rollups PRIMARY KEY (scope, split, day, part, measure, detail);


--
-- Name: events pk_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (id);


--
-- Name: hard_pages pk_hard_pages; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hard_pages
    ADD CONSTRAINT pk_hard_pages PRIMARY KEY (page, language, what, month);


--
-- Name: hazard_sign_offs pk_hazard_sign_offs; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hazard_sign_offs
    ADD CONSTRAINT pk_hazard_sign_offs PRIMARY KEY (id);


--
-- Name: kept_notes pk_kept_notes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_notes
    ADD CONSTRAINT pk_kept_notes PRIMARY KEY (id);


--
-- Name: key_fingerprints pk_key_fingerprints; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_fingerprints
    ADD CONSTRAINT pk_key_fingerprints PRIMARY KEY (kind, key_id);


--
-- Name: learning_counts pk_learning_counts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.learning_counts
    ADD CONSTRAINT pk_learning_counts PRIMARY KEY (month, ruleset, tier, age_band, language, by_helper);


--
-- Name: name_indexes pk_name_indexes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.name_indexes
    ADD CONSTRAINT pk_name_indexes PRIMARY KEY (submission_id, index);


--
-- Name: page_counts pk_page_counts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page_counts
    ADD CONSTRAINT pk_page_counts PRIMARY KEY (day, page);


--
-- Name: parked_drafts pk_parked_drafts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parked_drafts
    ADD CONSTRAINT pk_parked_drafts PRIMARY KEY (id);


--
-- Name: password_links pk_password_links; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT pk_password_links PRIMARY KEY (token_hash);


--
-- Name: pauses pk_pauses; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pauses
    ADD CONSTRAINT pk_pauses PRIMARY KEY (id);


--
-- Name: phone_intakes pk_phone_intakes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_intakes
    ADD CONSTRAINT pk_phone_intakes PRIMARY KEY (id);


--
-- Name: question_counts pk_question_counts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_counts
    ADD CONSTRAINT pk_question_counts PRIMARY KEY (month, question);


--
-- Name: rate_counts pk_rate_counts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_counts
    ADD CONSTRAINT pk_rate_counts PRIMARY KEY (key);


--
-- Name: saved_views pk_saved_views; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_views
    ADD CONSTRAINT pk_saved_views PRIMARY KEY (id);


--
-- Name: send_groups pk_send_groups; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.send_groups
    ADD CONSTRAINT pk_send_groups PRIMARY KEY (id);


--
-- Name: shown_texts pk_shown_texts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shown_texts
    ADD CONSTRAINT pk_shown_texts PRIMARY KEY (fingerprint);


--
-- Name: staff pk_staff; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT pk_staff PRIMARY KEY (id);


--
-- Name: staff_clinics pk_staff_clinics; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_clinics
    ADD CONSTRAINT pk_staff_clinics PRIMARY KEY (staff_id, clinic_id);


--
-- Name: staff_events pk_staff_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_events
    ADD CONSTRAINT pk_staff_events PRIMARY KEY (id);


--
-- Name: staff_factors pk_staff_factors; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_factors
    ADD CONSTRAINT pk_staff_factors PRIMARY KEY (id);


--
-- Name: staff_recovery_codes pk_staff_recovery_codes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_recovery_codes
    ADD CONSTRAINT pk_staff_recovery_codes PRIMARY KEY (code_hash);


--
-- Name: staff_sessions pk_staff_sessions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_sessions
    ADD CONSTRAINT pk_staff_sessions PRIMARY KEY (token_hash);


--
-- Name: stop_reviews pk_stop_reviews; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop_reviews
    ADD CONSTRAINT pk_stop_reviews PRIMARY KEY (id);


--
-- Name: submissions pk_submissions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT pk_submissions PRIMARY KEY (id);


--
-- Name: tallies pk_tallies; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tallies
    ADD CONSTRAINT pk_tallies PRIMARY KEY (scope, name, bucket);


--
-- Name: blind_reads uq_blind_reads_submission_id_reader_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blind_reads
    ADD CONSTRAINT uq_blind_reads_submission_id_reader_id UNIQUE (submission_id, reader_id);


--
-- Name: send_groups uq_send_groups_network; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.send_groups
    ADD CONSTRAINT uq_send_groups_network UNIQUE (network);


--
-- Name: staff uq_staff_email; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT uq_staff_email UNIQUE (email);


--
-- Name: staff_factors uq_staff_factors_credential; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_factors
    ADD CONSTRAINT uq_staff_factors_credential UNIQUE (credential);


--
-- Name: stop_reviews uq_stop_reviews_submission_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop_reviews
    ADD CONSTRAINT uq_stop_reviews_submission_id UNIQUE (submission_id);


--
-- Name: submissions uq_submissions_reference; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT uq_submissions_reference UNIQUE (reference);


--
-- Name: ix_access_log_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_log_day ON public.access_log USING btree (day, staff_id, way, how_many, opened, is_namesake, is_colleague, is_after_hours, is_untied);


--
-- Name: ix_access_log_link; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_access_log_link ON public.access_log USING btree (link);


--
-- Name: ix_access_log_staff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_log_staff ON public.access_log USING btree (staff_id, at, id);


--
-- Name: ix_access_log_stopped; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_log_stopped ON public.access_log USING btree (at) WHERE ((way)::text = 'stopped'::text);


--
-- Name: ix_access_log_submission; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_log_submission ON public.access_log USING btree (submission_id, at, id) WHERE (submission_id IS NOT NULL);


--
-- Name: ix_blind_reads_counted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_blind_reads_counted ON public.blind_reads USING btree ("position", sent_tier, tier, percent, ruleset, from_list, age_band, language, by_helper);


--
-- Name: ix_closed_browsers_forget_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_closed_browsers_forget_at ON public.closed_browsers USING btree (forget_at);


--
-- Name: ix_closures_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_closures_day ON public.closures USING btree (day);


--
-- Name: ix_events_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_actor ON public.events USING btree (actor_id, at, id);


--
-- Name: ix_events_actor_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_actor_kind ON public.events USING btree (actor_id, kind, at, id);


--
-- Name: ix_events_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_at ON public.events USING btree (at, id);


--
-- Name: ix_events_contacts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_contacts ON public.events USING btree (submission_id, id) WHERE ((kind)::text = 'contact'::text);


--
-- Name: ix_events_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_kind ON public.events USING btree (kind, at, id);


--
-- Name: ix_events_link; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_events_link ON public.events USING btree (link);


--
-- Name: ix_events_submission_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_submission_id ON public.events USING btree (submission_id);


--
-- Name: ix_events_undoes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_events_undoes ON public.events USING btree (undoes) WHERE (undoes IS NOT NULL);


--
-- Name: ix_hazard_sign_offs_link; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_hazard_sign_offs_link ON public.hazard_sign_offs USING btree (link);


--
-- Name: ix_kept_notes_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_kept_notes_staff_id ON public.kept_notes USING btree (staff_id);


--
-- Name: ix_name_indexes_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_name_indexes_index ON public.name_indexes USING btree (index);


--
-- Name: ix_parked_drafts_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_parked_drafts_expires_at ON public.parked_drafts USING btree (expires_at);


--
-- Name: ix_password_links_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_password_links_expires_at ON public.password_links USING btree (expires_at);


--
-- Name: ix_password_links_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_password_links_staff_id ON public.password_links USING btree (staff_id);


--
-- Name: ix_phone_intakes_saved_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_phone_intakes_saved_at ON public.phone_intakes USING btree (saved_at);


--
-- Name: ix_phone_intakes_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_phone_intakes_staff_id ON public.phone_intakes USING btree (staff_id);


--
-- Name: ix_rate_counts_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rate_counts_expires_at ON public.rate_counts USING btree (expires_at);


--
-- Name: ix_saved_views_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_saved_views_staff_id ON public.saved_views USING btree (staff_id);


--
-- Name: ix_send_groups_began_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_send_groups_began_at ON public.send_groups USING btree (began_at);


--
-- Name: ix_staff_events_actor_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_staff_events_actor_id ON public.staff_events USING btree (actor_id);


--
-- Name: ix_staff_events_link; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_staff_events_link ON public.staff_events USING btree (link);


--
-- Name: ix_staff_events_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_staff_events_staff_id ON public.staff_events USING btree (staff_id);


--
-- Name: ix_staff_factors_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_staff_factors_staff_id ON public.staff_factors USING btree (staff_id);


--
-- Name: ix_staff_passkey_handle; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_staff_passkey_handle ON public.staff USING btree (passkey_handle);


--
-- Name: ix_staff_recovery_codes_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_staff_recovery_codes_staff_id ON public.staff_recovery_codes USING btree (staff_id);


--
-- Name: ix_staff_sessions_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_staff_sessions_id ON public.staff_sessions USING btree (id);


--
-- Name: ix_staff_sessions_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_staff_sessions_staff_id ON public.staff_sessions USING btree (staff_id);


--
-- Name: ix_submissions_birth_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_birth_index ON public.submissions USING btree (birth_index);


--
-- Name: ix_submissions_blind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_blind ON public.submissions USING btree (id) WHERE (readings_wanted > 0);


--
-- Name: ix_submissions_chase; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_chase ON public.submissions USING btree (report_chase_on, reference) WHERE (((status)::text <> 'closed'::text) AND (report_chase_on IS NOT NULL));


--
-- Name: ix_submissions_closed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_closed ON public.submissions USING btree (closed_at, reference, tier_now, status, clinic_id, preferred_language, owner_id) WHERE ((status)::text = 'closed'::text);


--
-- Name: ix_submissions_draft_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_draft_id ON public.submissions USING btree (draft_id);


--
-- Name: ix_submissions_email_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_email_index ON public.submissions USING btree (email_index);


--
-- Name: ix_submissions_head_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_head_id ON public.submissions USING btree (head_id);


--
-- Name: ix_submissions_mrn_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_mrn_index ON public.submissions USING btree (mrn_index);


--
-- Name: ix_submissions_no_receipt; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_no_receipt ON public.submissions USING btree (id) WHERE (receipt IS NULL);


--
-- Name: ix_submissions_outcome; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_outcome ON public.submissions USING btree (tier, scan_result, final_class, harm, harm_cause) WHERE ((final_class IS NOT NULL) OR (harm IS NOT NULL) OR (scan_result IS NOT NULL));


--
-- Name: ix_submissions_owner_sent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_owner_sent ON public.submissions USING btree (owner_id, sent_at) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_phone_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_phone_index ON public.submissions USING btree (phone_index);


--
-- Name: ix_submissions_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue ON public.submissions USING btree (queue_rank, act_by, queue_score, sent_at, reference, tier_now, status, clinic_id, preferred_language, owner_id, window_first, window_last, channel, next_action) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_queue_ask; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_ask ON public.submissions USING btree (queue_rank, act_by, queue_score, sent_at, reference) WHERE (((status)::text <> 'closed'::text) AND (open_questions > 0));


--
-- Name: ix_submissions_queue_asked; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_asked ON public.submissions USING btree (queue_rank, act_by, queue_score, sent_at, reference) WHERE (((status)::text <> 'closed'::text) AND (asked_by IS NOT NULL));


--
-- Name: ix_submissions_queue_clinic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_clinic ON public.submissions USING btree (clinic_id, queue_rank, act_by, queue_score, sent_at, reference) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_queue_language; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_language ON public.submissions USING btree (preferred_language, queue_rank, act_by, queue_score, sent_at, reference) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_queue_next; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_next ON public.submissions USING btree (next_action, queue_rank, act_by, queue_score, sent_at, reference) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_queue_nobody; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_nobody ON public.submissions USING btree (queue_rank, act_by, queue_score, sent_at, reference) WHERE (((status)::text <> 'closed'::text) AND (owner_id IS NULL));


--
-- Name: ix_submissions_queue_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_owner ON public.submissions USING btree (owner_id, queue_rank, act_by, queue_score, sent_at, reference, next_action) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_queue_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_status ON public.submissions USING btree (status, queue_rank, act_by, queue_score, sent_at, reference) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_queue_tier; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_queue_tier ON public.submissions USING btree (tier_now, queue_rank, act_by, queue_score, sent_at, reference) WHERE ((status)::text <> 'closed'::text);


--
-- Name: ix_submissions_second_phone_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_second_phone_index ON public.submissions USING btree (second_phone_index);


--
-- Name: ix_submissions_sent_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_sent_at ON public.submissions USING btree (sent_at);


--
-- Name: ix_submissions_uncounted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_uncounted ON public.submissions USING btree (id) WHERE (unsure_answers IS NULL);


--
-- Name: ix_submissions_window_last; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_submissions_window_last ON public.submissions USING btree (window_last, reference, as_of, decided_at, head_id, id) WHERE (window_last IS NOT NULL);


--
-- Name: access_log written_once_access_log_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_access_log_rows BEFORE DELETE OR UPDATE ON public.access_log FOR EACH ROW EXECUTE FUNCTION public.written_once_access_log();


--
-- Name: access_log written_once_access_log_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_access_log_table BEFORE TRUNCATE ON public.access_log FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_access_log();


--
-- Name: audit_heads written_once_audit_heads_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_audit_heads_rows BEFORE DELETE OR UPDATE ON public.audit_heads FOR EACH ROW EXECUTE FUNCTION public.written_once_audit_heads();


--
-- Name: audit_heads written_once_audit_heads_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_audit_heads_table BEFORE TRUNCATE ON public.audit_heads FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_audit_heads();


--
-- Name: blind_reads written_once_blind_reads_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_blind_reads_rows BEFORE DELETE OR UPDATE ON public.blind_reads FOR EACH ROW EXECUTE FUNCTION public.written_once_blind_reads();


--
-- Name: blind_reads written_once_blind_reads_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_blind_reads_table BEFORE TRUNCATE ON public.blind_reads FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_blind_reads();


--
-- Name: events written_once_events_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_events_rows BEFORE DELETE OR UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.written_once_events();


--
-- Name: events written_once_events_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_events_table BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_events();


--
-- Name: hazard_sign_offs written_once_hazard_sign_offs_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_hazard_sign_offs_rows BEFORE DELETE OR UPDATE ON public.hazard_sign_offs FOR EACH ROW EXECUTE FUNCTION public.written_once_hazard_sign_offs();


--
-- Name: hazard_sign_offs written_once_hazard_sign_offs_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_hazard_sign_offs_table BEFORE TRUNCATE ON public.hazard_sign_offs FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_hazard_sign_offs();


--
-- Name: shown_texts written_once_shown_texts_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_shown_texts_rows BEFORE DELETE OR UPDATE ON public.shown_texts FOR EACH ROW EXECUTE FUNCTION public.written_once_shown_texts();


--
-- Name: shown_texts written_once_shown_texts_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_shown_texts_table BEFORE TRUNCATE ON public.shown_texts FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_shown_texts();


--
-- Name: staff_events written_once_staff_events_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_staff_events_rows BEFORE DELETE OR UPDATE ON public.staff_events FOR EACH ROW EXECUTE FUNCTION public.written_once_staff_events();


--
-- Name: staff_events written_once_staff_events_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_staff_events_table BEFORE TRUNCATE ON public.staff_events FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_staff_events();


--
-- Name: stop_reviews written_once_stop_reviews_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_stop_reviews_rows BEFORE DELETE OR UPDATE ON public.stop_reviews FOR EACH ROW EXECUTE FUNCTION public.written_once_stop_reviews();


--
-- Name: stop_reviews written_once_stop_reviews_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_stop_reviews_table BEFORE TRUNCATE ON public.stop_reviews FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_stop_reviews();


--
-- Name: submissions written_once_submissions_rows; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_submissions_rows BEFORE DELETE OR UPDATE ON public.submissions FOR EACH ROW EXECUTE FUNCTION public.written_once_submissions();


--
-- Name: submissions written_once_submissions_table; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER written_once_submissions_table BEFORE TRUNCATE ON public.submissions FOR EACH STATEMENT EXECUTE FUNCTION public.written_once_submissions();


--
-- Name: access_log fk_access_log_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_log
    ADD CONSTRAINT fk_access_log_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: blind_reads fk_blind_reads_reader_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blind_reads
    ADD CONSTRAINT fk_blind_reads_reader_id FOREIGN KEY (reader_id) REFERENCES public.staff(id);


--
-- Name: blind_reads fk_blind_reads_submission_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blind_reads
    ADD CONSTRAINT fk_blind_reads_submission_id FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: closures fk_closures_added_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closures
    ADD CONSTRAINT fk_closures_added_by FOREIGN KEY (added_by) REFERENCES public.staff(id);


--
-- Name: closures fk_closures_taken_back_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closures
    ADD CONSTRAINT fk_closures_taken_back_by FOREIGN KEY (taken_back_by) REFERENCES public.staff(id);


--
-- Name: events fk_events_actor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_actor_id FOREIGN KEY (actor_id) REFERENCES public.staff(id);


--
-- Name: events fk_events_submission_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_submission_id FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: hazard_sign_offs fk_hazard_sign_offs_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hazard_sign_offs
    ADD CONSTRAINT fk_hazard_sign_offs_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: kept_notes fk_kept_notes_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_notes
    ADD CONSTRAINT fk_kept_notes_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: name_indexes fk_name_indexes_submission_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.name_indexes
    ADD CONSTRAINT fk_name_indexes_submission_id FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: password_links fk_password_links_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_links
    ADD CONSTRAINT fk_password_links_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: phone_intakes fk_phone_intakes_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_intakes
    ADD CONSTRAINT fk_phone_intakes_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: phone_intakes fk_phone_intakes_submission_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.phone_intakes
    ADD CONSTRAINT fk_phone_intakes_submission_id FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: saved_views fk_saved_views_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.saved_views
    ADD CONSTRAINT fk_saved_views_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff_clinics fk_staff_clinics_clinic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_clinics
    ADD CONSTRAINT fk_staff_clinics_clinic_id FOREIGN KEY (clinic_id) REFERENCES public.clinics(id);


--
-- Name: staff_clinics fk_staff_clinics_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_clinics
    ADD CONSTRAINT fk_staff_clinics_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff_events fk_staff_events_actor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_events
    ADD CONSTRAINT fk_staff_events_actor_id FOREIGN KEY (actor_id) REFERENCES public.staff(id);


--
-- Name: staff_events fk_staff_events_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_events
    ADD CONSTRAINT fk_staff_events_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff_factors fk_staff_factors_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_factors
    ADD CONSTRAINT fk_staff_factors_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff_recovery_codes fk_staff_recovery_codes_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_recovery_codes
    ADD CONSTRAINT fk_staff_recovery_codes_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff_sessions fk_staff_sessions_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_sessions
    ADD CONSTRAINT fk_staff_sessions_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: staff fk_staff_substitute_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT fk_staff_substitute_id FOREIGN KEY (substitute_id) REFERENCES public.staff(id);


--
-- Name: stop_reviews fk_stop_reviews_closed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop_reviews
    ADD CONSTRAINT fk_stop_reviews_closed_by FOREIGN KEY (closed_by) REFERENCES public.staff(id);


--
-- Name: stop_reviews fk_stop_reviews_submission_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop_reviews
    ADD CONSTRAINT fk_stop_reviews_submission_id FOREIGN KEY (submission_id) REFERENCES public.submissions(id);


--
-- Name: submissions fk_submissions_asked_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_asked_by FOREIGN KEY (asked_by) REFERENCES public.staff(id);


--
-- Name: submissions fk_submissions_clinic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_clinic_id FOREIGN KEY (clinic_id) REFERENCES public.clinics(id);


--
-- Name: submissions fk_submissions_consent_text; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_consent_text FOREIGN KEY (consent_text) REFERENCES public.shown_texts(fingerprint);


--
-- Name: submissions fk_submissions_entered_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_entered_by FOREIGN KEY (entered_by) REFERENCES public.staff(id);


--
-- Name: submissions fk_submissions_head_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_head_id FOREIGN KEY (head_id) REFERENCES public.submissions(id);


--
-- Name: submissions fk_submissions_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_owner_id FOREIGN KEY (owner_id) REFERENCES public.staff(id);


--
-- Name: submissions fk_submissions_questions_text; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_questions_text FOREIGN KEY (questions_text) REFERENCES public.shown_texts(fingerprint);


--
-- Name: submissions fk_submissions_visit_clinic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT fk_submissions_visit_clinic_id FOREIGN KEY (visit_clinic_id) REFERENCES public.clinics(id);


--
-- PostgreSQL database dump complete
--


