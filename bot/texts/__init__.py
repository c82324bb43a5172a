"""Everything the bot says, once per language.

Each noun has a Protocol here (`words.py`, `plans.py`, …) and a module of the same name
in `en/` and `zh/` that speaks it; mypy checks that neither lacks a sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.people import Language
from bot.texts.acknowledgement import AcknowledgementTexts
from bot.texts.away import AwayTexts
from bot.texts.channels import ChannelTexts
from bot.texts.checkins import CheckInTexts
from bot.texts.closing import ClosingTexts
from bot.texts.commands import CommandTexts
from bot.texts.consultation import ConsultationTexts
from bot.texts.deliveries import DeliveryTexts
from bot.texts.details import DetailTexts
from bot.texts.diagnosis import DiagnosisTexts
from bot.texts.diagnosis_forms import DiagnosisFormTexts
from bot.texts.digests import DigestTexts
from bot.texts.effects import EffectTexts
from bot.texts.en import acknowledgement as en_acknowledgement
from bot.texts.en import away as en_away
from bot.texts.en import channels as en_channels
from bot.texts.en import checkins as en_checkins
from bot.texts.en import closing as en_closing
from bot.texts.en import commands as en_commands
from bot.texts.en import consultation as en_consultation
from bot.texts.en import deliveries as en_deliveries
from bot.texts.en import details as en_details
from bot.texts.en import diagnosis as en_diagnosis
from bot.texts.en import diagnosis_forms as en_diagnosis_forms
from bot.texts.en import digests as en_digests
from bot.texts.en import effects as en_effects
from bot.texts.en import evaluation as en_evaluation
from bot.texts.en import feedback as en_feedback
from bot.texts.en import findings as en_findings
from bot.texts.en import history as en_history
from bot.texts.en import home as en_home
from bot.texts.en import imports as en_imports
from bot.texts.en import kudos as en_kudos
from bot.texts.en import overdue as en_overdue
from bot.texts.en import pausing as en_pausing
from bot.texts.en import plan_form as en_plan_form
from bot.texts.en import plan_news as en_plan_news
from bot.texts.en import plans as en_plans
from bot.texts.en import recaps as en_recaps
from bot.texts.en import remains as en_remains
from bot.texts.en import replies as en_replies
from bot.texts.en import reports as en_reports
from bot.texts.en import rethinking as en_rethinking
from bot.texts.en import settings as en_settings
from bot.texts.en import suggestions as en_suggestions
from bot.texts.en import support as en_support
from bot.texts.en import trace as en_trace
from bot.texts.en import words as en_words
from bot.texts.evaluation import EvaluationTexts
from bot.texts.feedback import FeedbackTexts
from bot.texts.findings import FindingTexts
from bot.texts.history import HistoryTexts
from bot.texts.home import HomeTexts
from bot.texts.imports import ImportTexts
from bot.texts.kudos import KudosTexts
from bot.texts.overdue import OverdueTexts
from bot.texts.pausing import PausingTexts
from bot.texts.plan_form import PlanFormTexts
from bot.texts.plan_news import PlanNewsTexts
from bot.texts.plans import PlanTexts
from bot.texts.recaps import RecapTexts
from bot.texts.remains import RemainsTexts
from bot.texts.replies import ReplyTexts
from bot.texts.reports import ReportTexts
from bot.texts.rethinking import RethinkingTexts
from bot.texts.settings import SettingsTexts
from bot.texts.suggestions import SuggestionTexts
from bot.texts.support import SupportTexts
from bot.texts.trace import TraceTexts
from bot.texts.words import Words
from bot.texts.zh import acknowledgement as zh_acknowledgement
from bot.texts.zh import away as zh_away
from bot.texts.zh import channels as zh_channels
from bot.texts.zh import checkins as zh_checkins
from bot.texts.zh import closing as zh_closing
from bot.texts.zh import commands as zh_commands
from bot.texts.zh import consultation as zh_consultation
from bot.texts.zh import deliveries as zh_deliveries
from bot.texts.zh import details as zh_details
from bot.texts.zh import diagnosis as zh_diagnosis
from bot.texts.zh import diagnosis_forms as zh_diagnosis_forms
from bot.texts.zh import digests as zh_digests
from bot.texts.zh import effects as zh_effects
from bot.texts.zh import evaluation as zh_evaluation
from bot.texts.zh import feedback as zh_feedback
from bot.texts.zh import findings as zh_findings
from bot.texts.zh import history as zh_history
from bot.texts.zh import home as zh_home
from bot.texts.zh import imports as zh_imports
from bot.texts.zh import kudos as zh_kudos
from bot.texts.zh import overdue as zh_overdue
from bot.texts.zh import pausing as zh_pausing
from bot.texts.zh import plan_form as zh_plan_form
from bot.texts.zh import plan_news as zh_plan_news
from bot.texts.zh import plans as zh_plans
from bot.texts.zh import recaps as zh_recaps
from bot.texts.zh import remains as zh_remains
from bot.texts.zh import replies as zh_replies
from bot.texts.zh import reports as zh_reports
from bot.texts.zh import rethinking as zh_rethinking
from bot.texts.zh import settings as zh_settings
from bot.texts.zh import suggestions as zh_suggestions
from bot.texts.zh import support as zh_support
from bot.texts.zh import trace as zh_trace
from bot.texts.zh import words as zh_words


@dataclass(frozen=True, slots=True)
class Texts:
    """All that the bot says in one language."""

    words: Words
    commands: CommandTexts
    plans: PlanTexts
    plan_form: PlanFormTexts
    details: DetailTexts
    plan_news: PlanNewsTexts
    checkins: CheckInTexts
    reports: ReportTexts
    deliveries: DeliveryTexts
    replies: ReplyTexts
    away: AwayTexts
    overdue: OverdueTexts
    digests: DigestTexts
    recaps: RecapTexts
    channels: ChannelTexts
    diagnosis: DiagnosisTexts
    diagnosis_forms: DiagnosisFormTexts
    trace: TraceTexts
    history: HistoryTexts
    home: HomeTexts
    imports: ImportTexts
    settings: SettingsTexts
    suggestions: SuggestionTexts
    kudos: KudosTexts
    evaluation: EvaluationTexts
    closing: ClosingTexts
    feedback: FeedbackTexts
    effects: EffectTexts
    rethinking: RethinkingTexts
    support: SupportTexts
    findings: FindingTexts
    remains: RemainsTexts
    pausing: PausingTexts
    consultation: ConsultationTexts
    acknowledgement: AcknowledgementTexts


TEXTS: Mapping[Language, Texts] = {
    Language.EN: Texts(
        en_words,
        en_commands,
        en_plans,
        en_plan_form,
        en_details,
        en_plan_news,
        en_checkins,
        en_reports,
        en_deliveries,
        en_replies,
        en_away,
        en_overdue,
        en_digests,
        en_recaps,
        en_channels,
        en_diagnosis,
        en_diagnosis_forms,
        en_trace,
        en_history,
        en_home,
        en_imports,
        en_settings,
        en_suggestions,
        en_kudos,
        en_evaluation,
        en_closing,
        en_feedback,
        en_effects,
        en_rethinking,
        en_support,
        en_findings,
        en_remains,
        en_pausing,
        en_consultation,
        en_acknowledgement,
    ),
    Language.ZH: Texts(
        zh_words,
        zh_commands,
        zh_plans,
        zh_plan_form,
        zh_details,
        zh_plan_news,
        zh_checkins,
        zh_reports,
        zh_deliveries,
        zh_replies,
        zh_away,
        zh_overdue,
        zh_digests,
        zh_recaps,
        zh_channels,
        zh_diagnosis,
        zh_diagnosis_forms,
        zh_trace,
        zh_history,
        zh_home,
        zh_imports,
        zh_settings,
        zh_suggestions,
        zh_kudos,
        zh_evaluation,
        zh_closing,
        zh_feedback,
        zh_effects,
        zh_rethinking,
        zh_support,
        zh_findings,
        zh_remains,
        zh_pausing,
        zh_consultation,
        zh_acknowledgement,
    ),
}
