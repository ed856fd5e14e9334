# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .action import Action
    from .action_method import ActionMethod
    from .action_type import ActionType
    from .agent_charge_session_bo import AgentChargeSessionBo
    from .agent_charge_session_create_vo import AgentChargeSessionCreateVo
    from .agent_charge_session_vo import AgentChargeSessionVo
    from .agent_order_failed_event import AgentOrderFailedEvent
    from .agent_order_succeeded_event import AgentOrderSucceededEvent
    from .agent_payment_session_create_envelope import AgentPaymentSessionCreateEnvelope
    from .agent_payment_session_envelope import AgentPaymentSessionEnvelope
    from .agent_refund_approved_event import AgentRefundApprovedEvent
    from .agent_refund_failed_event import AgentRefundFailedEvent
    from .agent_refund_rejected_event import AgentRefundRejectedEvent
    from .agent_refund_succeeded_event import AgentRefundSucceededEvent
    from .amounts_by_currency import AmountsByCurrency
    from .api_coupon_detail_response import ApiCouponDetailResponse
    from .api_coupon_info_response import ApiCouponInfoResponse
    from .api_promotion_code_detail_response import ApiPromotionCodeDetailResponse
    from .api_promotion_code_info_response import ApiPromotionCodeInfoResponse
    from .applicable_prices import ApplicablePrices
    from .billing_address_json import BillingAddressJson
    from .billing_interval import BillingInterval
    from .billing_mode import BillingMode
    from .cancel_reason_code import CancelReasonCode
    from .cancel_subscription_api_request import CancelSubscriptionApiRequest
    from .charge_back_status import ChargeBackStatus
    from .charge_back_webhook_vo import ChargeBackWebhookVo
    from .checkout_payment_method_type import CheckoutPaymentMethodType
    from .checkout_payment_status import CheckoutPaymentStatus
    from .checkout_session_create_envelope import CheckoutSessionCreateEnvelope
    from .checkout_session_envelope import CheckoutSessionEnvelope
    from .checkout_session_status import CheckoutSessionStatus
    from .checkout_ui_mode import CheckoutUiMode
    from .clink_error_response import ClinkErrorResponse
    from .coupon_apply_type import CouponApplyType
    from .coupon_create_request import CouponCreateRequest
    from .coupon_detail_envelope import CouponDetailEnvelope
    from .coupon_duration_type import CouponDurationType
    from .coupon_envelope import CouponEnvelope
    from .coupon_page import CouponPage
    from .coupon_rename_request import CouponRenameRequest
    from .create_payment_api_request import CreatePaymentApiRequest
    from .create_payment_api_vo import CreatePaymentApiVo
    from .create_payment_envelope import CreatePaymentEnvelope
    from .create_payment_instrument_api_request import CreatePaymentInstrumentApiRequest
    from .create_subscription_request import CreateSubscriptionRequest
    from .create_subscription_response import CreateSubscriptionResponse
    from .create_subscription_result import CreateSubscriptionResult
    from .currency import Currency
    from .customer_api_vo import CustomerApiVo
    from .customer_info import CustomerInfo
    from .customer_portal_create_req import CustomerPortalCreateReq
    from .customer_portal_session_envelope import CustomerPortalSessionEnvelope
    from .customer_portal_session_vo import CustomerPortalSessionVo
    from .customer_verify_event import CustomerVerifyEvent
    from .customer_verify_event_data import CustomerVerifyEventData
    from .customer_verify_object import CustomerVerifyObject
    from .device_type import DeviceType
    from .direct_qr_payment_method_type import DirectQrPaymentMethodType
    from .discount_object_vo import DiscountObjectVo
    from .discount_type import DiscountType
    from .dispute_closed_event import DisputeClosedEvent
    from .dispute_created_event import DisputeCreatedEvent
    from .dispute_event_data import DisputeEventData
    from .dispute_lost_event import DisputeLostEvent
    from .dispute_updated_event import DisputeUpdatedEvent
    from .dispute_won_event import DisputeWonEvent
    from .ensure_next_action import EnsureNextAction
    from .ensure_source import EnsureSource
    from .envelope import Envelope
    from .event_envelope import EventEnvelope
    from .historical_payment_instrument_import import HistoricalPaymentInstrumentImport
    from .image_upload_envelope import ImageUploadEnvelope
    from .imported_payment_method_type import ImportedPaymentMethodType
    from .invoice_api_data import InvoiceApiData
    from .invoice_api_vo import InvoiceApiVo
    from .invoice_data_envelope import InvoiceDataEnvelope
    from .invoice_envelope import InvoiceEnvelope
    from .invoice_event_data import InvoiceEventData
    from .invoice_item import InvoiceItem
    from .invoice_item_price import InvoiceItemPrice
    from .invoice_item_price_webhook_vo import InvoiceItemPriceWebhookVo
    from .invoice_item_vo import InvoiceItemVo
    from .invoice_item_webhook_vo import InvoiceItemWebhookVo
    from .invoice_open_event import InvoiceOpenEvent
    from .invoice_paid_event import InvoicePaidEvent
    from .invoice_pricing_model import InvoicePricingModel
    from .invoice_status import InvoiceStatus
    from .invoice_void_event import InvoiceVoidEvent
    from .invoice_webhook_vo import InvoiceWebhookVo
    from .localized_names import LocalizedNames
    from .metadata import Metadata
    from .order_account_response_data_vo import OrderAccountResponseDataVo
    from .order_account_response_type import OrderAccountResponseType
    from .order_account_response_vo import OrderAccountResponseVo
    from .order_api_vo import OrderApiVo
    from .order_created_event import OrderCreatedEvent
    from .order_envelope import OrderEnvelope
    from .order_event_data import OrderEventData
    from .order_failed_event import OrderFailedEvent
    from .order_next_action_event import OrderNextActionEvent
    from .order_page import OrderPage
    from .order_status import OrderStatus
    from .order_succeeded_event import OrderSucceededEvent
    from .order_type import OrderType
    from .order_webhook_status import OrderWebhookStatus
    from .order_webhook_vo import OrderWebhookVo
    from .oss_upload_api_vo import OssUploadApiVo
    from .page_envelope import PageEnvelope
    from .payment_execution_detail_api_vo import PaymentExecutionDetailApiVo
    from .payment_instrument_api_vo import PaymentInstrumentApiVo
    from .payment_instrument_billing_address_api_vo import (
        PaymentInstrumentBillingAddressApiVo,
    )
    from .payment_instrument_card_api_vo import PaymentInstrumentCardApiVo
    from .payment_instrument_card_webhook_vo import PaymentInstrumentCardWebhookVo
    from .payment_instrument_envelope import PaymentInstrumentEnvelope
    from .payment_instrument_event_data import PaymentInstrumentEventData
    from .payment_instrument_type import PaymentInstrumentType
    from .payment_instrument_wallet_api_vo import PaymentInstrumentWalletApiVo
    from .payment_instrument_webhook_vo import PaymentInstrumentWebhookVo
    from .payment_method_added_event import PaymentMethodAddedEvent
    from .payment_method_api_vo import PaymentMethodApiVo
    from .payment_method_default_change_event import PaymentMethodDefaultChangeEvent
    from .payment_method_type import PaymentMethodType
    from .payment_method_update_event import PaymentMethodUpdateEvent
    from .payment_method_webhook_vo import PaymentMethodWebhookVo
    from .payment_result_status import PaymentResultStatus
    from .platform_price_api_vo import PlatformPriceApiVo
    from .platform_product_api_vo import PlatformProductApiVo
    from .platform_type import PlatformType
    from .post_data import PostData
    from .price_api_insert_bo import PriceApiInsertBo
    from .price_api_vo import PriceApiVo
    from .price_create_api_request import PriceCreateApiRequest
    from .price_data import PriceData
    from .price_data_api_vo import PriceDataApiVo
    from .price_envelope import PriceEnvelope
    from .price_page import PricePage
    from .price_type import PriceType
    from .price_update_api_request import PriceUpdateApiRequest
    from .price_vo import PriceVo
    from .pricing_model import PricingModel
    from .product_api_insert_bo import ProductApiInsertBo
    from .product_api_vo import ProductApiVo
    from .product_envelope import ProductEnvelope
    from .product_image_upload_request import ProductImageUploadRequest
    from .product_page import ProductPage
    from .promotion_code_create_request import PromotionCodeCreateRequest
    from .promotion_code_detail_envelope import PromotionCodeDetailEnvelope
    from .promotion_code_envelope import PromotionCodeEnvelope
    from .promotion_code_list import PromotionCodeList
    from .promotion_code_status import PromotionCodeStatus
    from .purchase_instruction_activated_event import PurchaseInstructionActivatedEvent
    from .purchase_instruction_cancelled_event import PurchaseInstructionCancelledEvent
    from .purchase_instruction_created_event import PurchaseInstructionCreatedEvent
    from .purchase_instruction_updated_event import PurchaseInstructionUpdatedEvent
    from .recurring import Recurring
    from .recurring_api_vo import RecurringApiVo
    from .recurring_details import RecurringDetails
    from .recurring_details_input import RecurringDetailsInput
    from .recurring_webhook_vo import RecurringWebhookVo
    from .refund_api_vo import RefundApiVo
    from .refund_create_api_request import RefundCreateApiRequest
    from .refund_created_event import RefundCreatedEvent
    from .refund_envelope import RefundEnvelope
    from .refund_event_data import RefundEventData
    from .refund_failed_event import RefundFailedEvent
    from .refund_metadata import RefundMetadata
    from .refund_reason import RefundReason
    from .refund_reason_type import RefundReasonType
    from .refund_status import RefundStatus
    from .refund_succeeded_event import RefundSucceededEvent
    from .refund_webhook_vo import RefundWebhookVo
    from .risk_rule_updated_event import RiskRuleUpdatedEvent
    from .scheduled_phase import ScheduledPhase
    from .session_api_create_vo import SessionApiCreateVo
    from .session_api_vo import SessionApiVo
    from .session_complete_event import SessionCompleteEvent
    from .session_create_req import SessionCreateReq
    from .session_event_data import SessionEventData
    from .session_expired_event import SessionExpiredEvent
    from .session_price_webhook_vo import SessionPriceWebhookVo
    from .session_webhook_vo import SessionWebhookVo
    from .signing_secret_unavailable_reason import SigningSecretUnavailableReason
    from .sub_api_vo import SubApiVo
    from .subscription_activated_event import SubscriptionActivatedEvent
    from .subscription_api_data import SubscriptionApiData
    from .subscription_cancelled_event import SubscriptionCancelledEvent
    from .subscription_created_event import SubscriptionCreatedEvent
    from .subscription_data_envelope import SubscriptionDataEnvelope
    from .subscription_envelope import SubscriptionEnvelope
    from .subscription_event_data import SubscriptionEventData
    from .subscription_incomplete_expired_event import (
        SubscriptionIncompleteExpiredEvent,
    )
    from .subscription_past_due_event import SubscriptionPastDueEvent
    from .subscription_payment_method_type import SubscriptionPaymentMethodType
    from .subscription_status import SubscriptionStatus
    from .subscription_trialing_event import SubscriptionTrialingEvent
    from .subscription_update_confirm_api_request import (
        SubscriptionUpdateConfirmApiRequest,
    )
    from .subscription_update_confirm_api_vo import SubscriptionUpdateConfirmApiVo
    from .subscription_update_confirm_envelope import SubscriptionUpdateConfirmEnvelope
    from .subscription_update_discount_api_vo import SubscriptionUpdateDiscountApiVo
    from .subscription_update_line_data_api_vo import SubscriptionUpdateLineDataApiVo
    from .subscription_update_line_data_price_api_vo import (
        SubscriptionUpdateLineDataPriceApiVo,
    )
    from .subscription_update_preview_api_request import (
        SubscriptionUpdatePreviewApiRequest,
    )
    from .subscription_update_preview_api_vo import SubscriptionUpdatePreviewApiVo
    from .subscription_update_preview_envelope import SubscriptionUpdatePreviewEnvelope
    from .subscription_update_recurring_price_api_vo import (
        SubscriptionUpdateRecurringPriceApiVo,
    )
    from .subscription_updated_cancel_at_period_end_revoked_event import (
        SubscriptionUpdatedCancelAtPeriodEndRevokedEvent,
    )
    from .subscription_updated_cancel_at_period_end_set_event import (
        SubscriptionUpdatedCancelAtPeriodEndSetEvent,
    )
    from .subscription_updated_plan_change_canceled_event import (
        SubscriptionUpdatedPlanChangeCanceledEvent,
    )
    from .subscription_updated_plan_changed_event import (
        SubscriptionUpdatedPlanChangedEvent,
    )
    from .subscription_updated_renewed_event import SubscriptionUpdatedRenewedEvent
    from .subscription_webhook_vo import SubscriptionWebhookVo
    from .tax_category import TaxCategory
    from .test_clock_advance_api_request import TestClockAdvanceApiRequest
    from .test_clock_api_vo import TestClockApiVo
    from .test_clock_complete_api_request import TestClockCompleteApiRequest
    from .test_clock_create_api_request import TestClockCreateApiRequest
    from .test_clock_envelope import TestClockEnvelope
    from .test_clock_list import TestClockList
    from .test_clock_status import TestClockStatus
    from .test_clock_task_api_vo import TestClockTaskApiVo
    from .test_clock_task_envelope import TestClockTaskEnvelope
    from .test_clock_task_status import TestClockTaskStatus
    from .tiers_mode import TiersMode
    from .transform_quantity import TransformQuantity
    from .transform_quantity_round import TransformQuantityRound
    from .unknown_event_data import UnknownEventData
    from .unknown_webhook_object import UnknownWebhookObject
    from .vic_device_binding_succeeded_event import VicDeviceBindingSucceededEvent
    from .wallet_handle_redirect_or_display_qr_code import (
        WalletHandleRedirectOrDisplayQrCode,
    )
    from .wallet_qrcode_refresh_action import WalletQrcodeRefreshAction
    from .wallet_qrcode_refresh_api_vo import WalletQrcodeRefreshApiVo
    from .wallet_qrcode_refresh_envelope import WalletQrcodeRefreshEnvelope
    from .wallet_qrcode_type import WalletQrcodeType
    from .webhook_endpoint_create_request import WebhookEndpointCreateRequest
    from .webhook_endpoint_deleted_envelope import WebhookEndpointDeletedEnvelope
    from .webhook_endpoint_ensure_envelope import WebhookEndpointEnsureEnvelope
    from .webhook_endpoint_ensure_request import WebhookEndpointEnsureRequest
    from .webhook_endpoint_ensure_response import WebhookEndpointEnsureResponse
    from .webhook_endpoint_envelope import WebhookEndpointEnvelope
    from .webhook_endpoint_page import WebhookEndpointPage
    from .webhook_endpoint_response import WebhookEndpointResponse
    from .webhook_endpoint_update_request import WebhookEndpointUpdateRequest
    from .webhook_event_aliases import WebhookEventAliases
    from .webhook_event_list_response import WebhookEventListResponse
    from .webhook_event_name import WebhookEventName
    from .webhook_event_response import WebhookEventResponse
    from .webhook_events_envelope import WebhookEventsEnvelope

_MODULES = {
    "Action": ".action",
    "ActionMethod": ".action_method",
    "ActionType": ".action_type",
    "AgentChargeSessionBo": ".agent_charge_session_bo",
    "AgentChargeSessionCreateVo": ".agent_charge_session_create_vo",
    "AgentChargeSessionVo": ".agent_charge_session_vo",
    "AgentOrderFailedEvent": ".agent_order_failed_event",
    "AgentOrderSucceededEvent": ".agent_order_succeeded_event",
    "AgentPaymentSessionCreateEnvelope": ".agent_payment_session_create_envelope",
    "AgentPaymentSessionEnvelope": ".agent_payment_session_envelope",
    "AgentRefundApprovedEvent": ".agent_refund_approved_event",
    "AgentRefundFailedEvent": ".agent_refund_failed_event",
    "AgentRefundRejectedEvent": ".agent_refund_rejected_event",
    "AgentRefundSucceededEvent": ".agent_refund_succeeded_event",
    "AmountsByCurrency": ".amounts_by_currency",
    "ApiCouponDetailResponse": ".api_coupon_detail_response",
    "ApiCouponInfoResponse": ".api_coupon_info_response",
    "ApiPromotionCodeDetailResponse": ".api_promotion_code_detail_response",
    "ApiPromotionCodeInfoResponse": ".api_promotion_code_info_response",
    "ApplicablePrices": ".applicable_prices",
    "BillingAddressJson": ".billing_address_json",
    "BillingInterval": ".billing_interval",
    "BillingMode": ".billing_mode",
    "CancelReasonCode": ".cancel_reason_code",
    "CancelSubscriptionApiRequest": ".cancel_subscription_api_request",
    "ChargeBackStatus": ".charge_back_status",
    "ChargeBackWebhookVo": ".charge_back_webhook_vo",
    "CheckoutPaymentMethodType": ".checkout_payment_method_type",
    "CheckoutPaymentStatus": ".checkout_payment_status",
    "CheckoutSessionCreateEnvelope": ".checkout_session_create_envelope",
    "CheckoutSessionEnvelope": ".checkout_session_envelope",
    "CheckoutSessionStatus": ".checkout_session_status",
    "CheckoutUiMode": ".checkout_ui_mode",
    "ClinkErrorResponse": ".clink_error_response",
    "CouponApplyType": ".coupon_apply_type",
    "CouponCreateRequest": ".coupon_create_request",
    "CouponDetailEnvelope": ".coupon_detail_envelope",
    "CouponDurationType": ".coupon_duration_type",
    "CouponEnvelope": ".coupon_envelope",
    "CouponPage": ".coupon_page",
    "CouponRenameRequest": ".coupon_rename_request",
    "CreatePaymentApiRequest": ".create_payment_api_request",
    "CreatePaymentApiVo": ".create_payment_api_vo",
    "CreatePaymentEnvelope": ".create_payment_envelope",
    "CreatePaymentInstrumentApiRequest": ".create_payment_instrument_api_request",
    "CreateSubscriptionRequest": ".create_subscription_request",
    "CreateSubscriptionResponse": ".create_subscription_response",
    "CreateSubscriptionResult": ".create_subscription_result",
    "Currency": ".currency",
    "CustomerApiVo": ".customer_api_vo",
    "CustomerInfo": ".customer_info",
    "CustomerPortalCreateReq": ".customer_portal_create_req",
    "CustomerPortalSessionEnvelope": ".customer_portal_session_envelope",
    "CustomerPortalSessionVo": ".customer_portal_session_vo",
    "CustomerVerifyEvent": ".customer_verify_event",
    "CustomerVerifyEventData": ".customer_verify_event_data",
    "CustomerVerifyObject": ".customer_verify_object",
    "DeviceType": ".device_type",
    "DirectQrPaymentMethodType": ".direct_qr_payment_method_type",
    "DiscountObjectVo": ".discount_object_vo",
    "DiscountType": ".discount_type",
    "DisputeClosedEvent": ".dispute_closed_event",
    "DisputeCreatedEvent": ".dispute_created_event",
    "DisputeEventData": ".dispute_event_data",
    "DisputeLostEvent": ".dispute_lost_event",
    "DisputeUpdatedEvent": ".dispute_updated_event",
    "DisputeWonEvent": ".dispute_won_event",
    "EnsureNextAction": ".ensure_next_action",
    "EnsureSource": ".ensure_source",
    "Envelope": ".envelope",
    "EventEnvelope": ".event_envelope",
    "HistoricalPaymentInstrumentImport": ".historical_payment_instrument_import",
    "ImageUploadEnvelope": ".image_upload_envelope",
    "ImportedPaymentMethodType": ".imported_payment_method_type",
    "InvoiceApiData": ".invoice_api_data",
    "InvoiceApiVo": ".invoice_api_vo",
    "InvoiceDataEnvelope": ".invoice_data_envelope",
    "InvoiceEnvelope": ".invoice_envelope",
    "InvoiceEventData": ".invoice_event_data",
    "InvoiceItem": ".invoice_item",
    "InvoiceItemPrice": ".invoice_item_price",
    "InvoiceItemPriceWebhookVo": ".invoice_item_price_webhook_vo",
    "InvoiceItemVo": ".invoice_item_vo",
    "InvoiceItemWebhookVo": ".invoice_item_webhook_vo",
    "InvoiceOpenEvent": ".invoice_open_event",
    "InvoicePaidEvent": ".invoice_paid_event",
    "InvoicePricingModel": ".invoice_pricing_model",
    "InvoiceStatus": ".invoice_status",
    "InvoiceVoidEvent": ".invoice_void_event",
    "InvoiceWebhookVo": ".invoice_webhook_vo",
    "LocalizedNames": ".localized_names",
    "Metadata": ".metadata",
    "OrderAccountResponseDataVo": ".order_account_response_data_vo",
    "OrderAccountResponseType": ".order_account_response_type",
    "OrderAccountResponseVo": ".order_account_response_vo",
    "OrderApiVo": ".order_api_vo",
    "OrderCreatedEvent": ".order_created_event",
    "OrderEnvelope": ".order_envelope",
    "OrderEventData": ".order_event_data",
    "OrderFailedEvent": ".order_failed_event",
    "OrderNextActionEvent": ".order_next_action_event",
    "OrderPage": ".order_page",
    "OrderStatus": ".order_status",
    "OrderSucceededEvent": ".order_succeeded_event",
    "OrderType": ".order_type",
    "OrderWebhookStatus": ".order_webhook_status",
    "OrderWebhookVo": ".order_webhook_vo",
    "OssUploadApiVo": ".oss_upload_api_vo",
    "PageEnvelope": ".page_envelope",
    "PaymentExecutionDetailApiVo": ".payment_execution_detail_api_vo",
    "PaymentInstrumentApiVo": ".payment_instrument_api_vo",
    "PaymentInstrumentBillingAddressApiVo": ".payment_instrument_billing_address_api_vo",
    "PaymentInstrumentCardApiVo": ".payment_instrument_card_api_vo",
    "PaymentInstrumentCardWebhookVo": ".payment_instrument_card_webhook_vo",
    "PaymentInstrumentEnvelope": ".payment_instrument_envelope",
    "PaymentInstrumentEventData": ".payment_instrument_event_data",
    "PaymentInstrumentType": ".payment_instrument_type",
    "PaymentInstrumentWalletApiVo": ".payment_instrument_wallet_api_vo",
    "PaymentInstrumentWebhookVo": ".payment_instrument_webhook_vo",
    "PaymentMethodAddedEvent": ".payment_method_added_event",
    "PaymentMethodApiVo": ".payment_method_api_vo",
    "PaymentMethodDefaultChangeEvent": ".payment_method_default_change_event",
    "PaymentMethodType": ".payment_method_type",
    "PaymentMethodUpdateEvent": ".payment_method_update_event",
    "PaymentMethodWebhookVo": ".payment_method_webhook_vo",
    "PaymentResultStatus": ".payment_result_status",
    "PlatformPriceApiVo": ".platform_price_api_vo",
    "PlatformProductApiVo": ".platform_product_api_vo",
    "PlatformType": ".platform_type",
    "PostData": ".post_data",
    "PriceApiInsertBo": ".price_api_insert_bo",
    "PriceApiVo": ".price_api_vo",
    "PriceCreateApiRequest": ".price_create_api_request",
    "PriceData": ".price_data",
    "PriceDataApiVo": ".price_data_api_vo",
    "PriceEnvelope": ".price_envelope",
    "PricePage": ".price_page",
    "PriceType": ".price_type",
    "PriceUpdateApiRequest": ".price_update_api_request",
    "PriceVo": ".price_vo",
    "PricingModel": ".pricing_model",
    "ProductApiInsertBo": ".product_api_insert_bo",
    "ProductApiVo": ".product_api_vo",
    "ProductEnvelope": ".product_envelope",
    "ProductImageUploadRequest": ".product_image_upload_request",
    "ProductPage": ".product_page",
    "PromotionCodeCreateRequest": ".promotion_code_create_request",
    "PromotionCodeDetailEnvelope": ".promotion_code_detail_envelope",
    "PromotionCodeEnvelope": ".promotion_code_envelope",
    "PromotionCodeList": ".promotion_code_list",
    "PromotionCodeStatus": ".promotion_code_status",
    "PurchaseInstructionActivatedEvent": ".purchase_instruction_activated_event",
    "PurchaseInstructionCancelledEvent": ".purchase_instruction_cancelled_event",
    "PurchaseInstructionCreatedEvent": ".purchase_instruction_created_event",
    "PurchaseInstructionUpdatedEvent": ".purchase_instruction_updated_event",
    "Recurring": ".recurring",
    "RecurringApiVo": ".recurring_api_vo",
    "RecurringDetails": ".recurring_details",
    "RecurringDetailsInput": ".recurring_details_input",
    "RecurringWebhookVo": ".recurring_webhook_vo",
    "RefundApiVo": ".refund_api_vo",
    "RefundCreateApiRequest": ".refund_create_api_request",
    "RefundCreatedEvent": ".refund_created_event",
    "RefundEnvelope": ".refund_envelope",
    "RefundEventData": ".refund_event_data",
    "RefundFailedEvent": ".refund_failed_event",
    "RefundMetadata": ".refund_metadata",
    "RefundReason": ".refund_reason",
    "RefundReasonType": ".refund_reason_type",
    "RefundStatus": ".refund_status",
    "RefundSucceededEvent": ".refund_succeeded_event",
    "RefundWebhookVo": ".refund_webhook_vo",
    "RiskRuleUpdatedEvent": ".risk_rule_updated_event",
    "ScheduledPhase": ".scheduled_phase",
    "SessionApiCreateVo": ".session_api_create_vo",
    "SessionApiVo": ".session_api_vo",
    "SessionCompleteEvent": ".session_complete_event",
    "SessionCreateReq": ".session_create_req",
    "SessionEventData": ".session_event_data",
    "SessionExpiredEvent": ".session_expired_event",
    "SessionPriceWebhookVo": ".session_price_webhook_vo",
    "SessionWebhookVo": ".session_webhook_vo",
    "SigningSecretUnavailableReason": ".signing_secret_unavailable_reason",
    "SubApiVo": ".sub_api_vo",
    "SubscriptionActivatedEvent": ".subscription_activated_event",
    "SubscriptionApiData": ".subscription_api_data",
    "SubscriptionCancelledEvent": ".subscription_cancelled_event",
    "SubscriptionCreatedEvent": ".subscription_created_event",
    "SubscriptionDataEnvelope": ".subscription_data_envelope",
    "SubscriptionEnvelope": ".subscription_envelope",
    "SubscriptionEventData": ".subscription_event_data",
    "SubscriptionIncompleteExpiredEvent": ".subscription_incomplete_expired_event",
    "SubscriptionPastDueEvent": ".subscription_past_due_event",
    "SubscriptionPaymentMethodType": ".subscription_payment_method_type",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionTrialingEvent": ".subscription_trialing_event",
    "SubscriptionUpdateConfirmApiRequest": ".subscription_update_confirm_api_request",
    "SubscriptionUpdateConfirmApiVo": ".subscription_update_confirm_api_vo",
    "SubscriptionUpdateConfirmEnvelope": ".subscription_update_confirm_envelope",
    "SubscriptionUpdateDiscountApiVo": ".subscription_update_discount_api_vo",
    "SubscriptionUpdateLineDataApiVo": ".subscription_update_line_data_api_vo",
    "SubscriptionUpdateLineDataPriceApiVo": ".subscription_update_line_data_price_api_vo",
    "SubscriptionUpdatePreviewApiRequest": ".subscription_update_preview_api_request",
    "SubscriptionUpdatePreviewApiVo": ".subscription_update_preview_api_vo",
    "SubscriptionUpdatePreviewEnvelope": ".subscription_update_preview_envelope",
    "SubscriptionUpdateRecurringPriceApiVo": ".subscription_update_recurring_price_api_vo",
    "SubscriptionUpdatedCancelAtPeriodEndRevokedEvent": ".subscription_updated_cancel_at_period_end_revoked_event",
    "SubscriptionUpdatedCancelAtPeriodEndSetEvent": ".subscription_updated_cancel_at_period_end_set_event",
    "SubscriptionUpdatedPlanChangeCanceledEvent": ".subscription_updated_plan_change_canceled_event",
    "SubscriptionUpdatedPlanChangedEvent": ".subscription_updated_plan_changed_event",
    "SubscriptionUpdatedRenewedEvent": ".subscription_updated_renewed_event",
    "SubscriptionWebhookVo": ".subscription_webhook_vo",
    "TaxCategory": ".tax_category",
    "TestClockAdvanceApiRequest": ".test_clock_advance_api_request",
    "TestClockApiVo": ".test_clock_api_vo",
    "TestClockCompleteApiRequest": ".test_clock_complete_api_request",
    "TestClockCreateApiRequest": ".test_clock_create_api_request",
    "TestClockEnvelope": ".test_clock_envelope",
    "TestClockList": ".test_clock_list",
    "TestClockStatus": ".test_clock_status",
    "TestClockTaskApiVo": ".test_clock_task_api_vo",
    "TestClockTaskEnvelope": ".test_clock_task_envelope",
    "TestClockTaskStatus": ".test_clock_task_status",
    "TiersMode": ".tiers_mode",
    "TransformQuantity": ".transform_quantity",
    "TransformQuantityRound": ".transform_quantity_round",
    "UnknownEventData": ".unknown_event_data",
    "UnknownWebhookObject": ".unknown_webhook_object",
    "VicDeviceBindingSucceededEvent": ".vic_device_binding_succeeded_event",
    "WalletHandleRedirectOrDisplayQrCode": ".wallet_handle_redirect_or_display_qr_code",
    "WalletQrcodeRefreshAction": ".wallet_qrcode_refresh_action",
    "WalletQrcodeRefreshApiVo": ".wallet_qrcode_refresh_api_vo",
    "WalletQrcodeRefreshEnvelope": ".wallet_qrcode_refresh_envelope",
    "WalletQrcodeType": ".wallet_qrcode_type",
    "WebhookEndpointCreateRequest": ".webhook_endpoint_create_request",
    "WebhookEndpointDeletedEnvelope": ".webhook_endpoint_deleted_envelope",
    "WebhookEndpointEnsureEnvelope": ".webhook_endpoint_ensure_envelope",
    "WebhookEndpointEnsureRequest": ".webhook_endpoint_ensure_request",
    "WebhookEndpointEnsureResponse": ".webhook_endpoint_ensure_response",
    "WebhookEndpointEnvelope": ".webhook_endpoint_envelope",
    "WebhookEndpointPage": ".webhook_endpoint_page",
    "WebhookEndpointResponse": ".webhook_endpoint_response",
    "WebhookEndpointUpdateRequest": ".webhook_endpoint_update_request",
    "WebhookEventAliases": ".webhook_event_aliases",
    "WebhookEventListResponse": ".webhook_event_list_response",
    "WebhookEventName": ".webhook_event_name",
    "WebhookEventResponse": ".webhook_event_response",
    "WebhookEventsEnvelope": ".webhook_events_envelope",
}

__all__ = (
    "Action",
    "ActionMethod",
    "ActionType",
    "AgentChargeSessionBo",
    "AgentChargeSessionCreateVo",
    "AgentChargeSessionVo",
    "AgentOrderFailedEvent",
    "AgentOrderSucceededEvent",
    "AgentPaymentSessionCreateEnvelope",
    "AgentPaymentSessionEnvelope",
    "AgentRefundApprovedEvent",
    "AgentRefundFailedEvent",
    "AgentRefundRejectedEvent",
    "AgentRefundSucceededEvent",
    "AmountsByCurrency",
    "ApiCouponDetailResponse",
    "ApiCouponInfoResponse",
    "ApiPromotionCodeDetailResponse",
    "ApiPromotionCodeInfoResponse",
    "ApplicablePrices",
    "BillingAddressJson",
    "BillingInterval",
    "BillingMode",
    "CancelReasonCode",
    "CancelSubscriptionApiRequest",
    "ChargeBackStatus",
    "ChargeBackWebhookVo",
    "CheckoutPaymentMethodType",
    "CheckoutPaymentStatus",
    "CheckoutSessionCreateEnvelope",
    "CheckoutSessionEnvelope",
    "CheckoutSessionStatus",
    "CheckoutUiMode",
    "ClinkErrorResponse",
    "CouponApplyType",
    "CouponCreateRequest",
    "CouponDetailEnvelope",
    "CouponDurationType",
    "CouponEnvelope",
    "CouponPage",
    "CouponRenameRequest",
    "CreatePaymentApiRequest",
    "CreatePaymentApiVo",
    "CreatePaymentEnvelope",
    "CreatePaymentInstrumentApiRequest",
    "CreateSubscriptionRequest",
    "CreateSubscriptionResponse",
    "CreateSubscriptionResult",
    "Currency",
    "CustomerApiVo",
    "CustomerInfo",
    "CustomerPortalCreateReq",
    "CustomerPortalSessionEnvelope",
    "CustomerPortalSessionVo",
    "CustomerVerifyEvent",
    "CustomerVerifyEventData",
    "CustomerVerifyObject",
    "DeviceType",
    "DirectQrPaymentMethodType",
    "DiscountObjectVo",
    "DiscountType",
    "DisputeClosedEvent",
    "DisputeCreatedEvent",
    "DisputeEventData",
    "DisputeLostEvent",
    "DisputeUpdatedEvent",
    "DisputeWonEvent",
    "EnsureNextAction",
    "EnsureSource",
    "Envelope",
    "EventEnvelope",
    "HistoricalPaymentInstrumentImport",
    "ImageUploadEnvelope",
    "ImportedPaymentMethodType",
    "InvoiceApiData",
    "InvoiceApiVo",
    "InvoiceDataEnvelope",
    "InvoiceEnvelope",
    "InvoiceEventData",
    "InvoiceItem",
    "InvoiceItemPrice",
    "InvoiceItemPriceWebhookVo",
    "InvoiceItemVo",
    "InvoiceItemWebhookVo",
    "InvoiceOpenEvent",
    "InvoicePaidEvent",
    "InvoicePricingModel",
    "InvoiceStatus",
    "InvoiceVoidEvent",
    "InvoiceWebhookVo",
    "LocalizedNames",
    "Metadata",
    "OrderAccountResponseDataVo",
    "OrderAccountResponseType",
    "OrderAccountResponseVo",
    "OrderApiVo",
    "OrderCreatedEvent",
    "OrderEnvelope",
    "OrderEventData",
    "OrderFailedEvent",
    "OrderNextActionEvent",
    "OrderPage",
    "OrderStatus",
    "OrderSucceededEvent",
    "OrderType",
    "OrderWebhookStatus",
    "OrderWebhookVo",
    "OssUploadApiVo",
    "PageEnvelope",
    "PaymentExecutionDetailApiVo",
    "PaymentInstrumentApiVo",
    "PaymentInstrumentBillingAddressApiVo",
    "PaymentInstrumentCardApiVo",
    "PaymentInstrumentCardWebhookVo",
    "PaymentInstrumentEnvelope",
    "PaymentInstrumentEventData",
    "PaymentInstrumentType",
    "PaymentInstrumentWalletApiVo",
    "PaymentInstrumentWebhookVo",
    "PaymentMethodAddedEvent",
    "PaymentMethodApiVo",
    "PaymentMethodDefaultChangeEvent",
    "PaymentMethodType",
    "PaymentMethodUpdateEvent",
    "PaymentMethodWebhookVo",
    "PaymentResultStatus",
    "PlatformPriceApiVo",
    "PlatformProductApiVo",
    "PlatformType",
    "PostData",
    "PriceApiInsertBo",
    "PriceApiVo",
    "PriceCreateApiRequest",
    "PriceData",
    "PriceDataApiVo",
    "PriceEnvelope",
    "PricePage",
    "PriceType",
    "PriceUpdateApiRequest",
    "PriceVo",
    "PricingModel",
    "ProductApiInsertBo",
    "ProductApiVo",
    "ProductEnvelope",
    "ProductImageUploadRequest",
    "ProductPage",
    "PromotionCodeCreateRequest",
    "PromotionCodeDetailEnvelope",
    "PromotionCodeEnvelope",
    "PromotionCodeList",
    "PromotionCodeStatus",
    "PurchaseInstructionActivatedEvent",
    "PurchaseInstructionCancelledEvent",
    "PurchaseInstructionCreatedEvent",
    "PurchaseInstructionUpdatedEvent",
    "Recurring",
    "RecurringApiVo",
    "RecurringDetails",
    "RecurringDetailsInput",
    "RecurringWebhookVo",
    "RefundApiVo",
    "RefundCreateApiRequest",
    "RefundCreatedEvent",
    "RefundEnvelope",
    "RefundEventData",
    "RefundFailedEvent",
    "RefundMetadata",
    "RefundReason",
    "RefundReasonType",
    "RefundStatus",
    "RefundSucceededEvent",
    "RefundWebhookVo",
    "RiskRuleUpdatedEvent",
    "ScheduledPhase",
    "SessionApiCreateVo",
    "SessionApiVo",
    "SessionCompleteEvent",
    "SessionCreateReq",
    "SessionEventData",
    "SessionExpiredEvent",
    "SessionPriceWebhookVo",
    "SessionWebhookVo",
    "SigningSecretUnavailableReason",
    "SubApiVo",
    "SubscriptionActivatedEvent",
    "SubscriptionApiData",
    "SubscriptionCancelledEvent",
    "SubscriptionCreatedEvent",
    "SubscriptionDataEnvelope",
    "SubscriptionEnvelope",
    "SubscriptionEventData",
    "SubscriptionIncompleteExpiredEvent",
    "SubscriptionPastDueEvent",
    "SubscriptionPaymentMethodType",
    "SubscriptionStatus",
    "SubscriptionTrialingEvent",
    "SubscriptionUpdateConfirmApiRequest",
    "SubscriptionUpdateConfirmApiVo",
    "SubscriptionUpdateConfirmEnvelope",
    "SubscriptionUpdatedCancelAtPeriodEndRevokedEvent",
    "SubscriptionUpdatedCancelAtPeriodEndSetEvent",
    "SubscriptionUpdateDiscountApiVo",
    "SubscriptionUpdatedPlanChangeCanceledEvent",
    "SubscriptionUpdatedPlanChangedEvent",
    "SubscriptionUpdatedRenewedEvent",
    "SubscriptionUpdateLineDataApiVo",
    "SubscriptionUpdateLineDataPriceApiVo",
    "SubscriptionUpdatePreviewApiRequest",
    "SubscriptionUpdatePreviewApiVo",
    "SubscriptionUpdatePreviewEnvelope",
    "SubscriptionUpdateRecurringPriceApiVo",
    "SubscriptionWebhookVo",
    "TaxCategory",
    "TestClockAdvanceApiRequest",
    "TestClockApiVo",
    "TestClockCompleteApiRequest",
    "TestClockCreateApiRequest",
    "TestClockEnvelope",
    "TestClockList",
    "TestClockStatus",
    "TestClockTaskApiVo",
    "TestClockTaskEnvelope",
    "TestClockTaskStatus",
    "TiersMode",
    "TransformQuantity",
    "TransformQuantityRound",
    "UnknownEventData",
    "UnknownWebhookObject",
    "VicDeviceBindingSucceededEvent",
    "WalletHandleRedirectOrDisplayQrCode",
    "WalletQrcodeRefreshAction",
    "WalletQrcodeRefreshApiVo",
    "WalletQrcodeRefreshEnvelope",
    "WalletQrcodeType",
    "WebhookEndpointCreateRequest",
    "WebhookEndpointDeletedEnvelope",
    "WebhookEndpointEnsureEnvelope",
    "WebhookEndpointEnsureRequest",
    "WebhookEndpointEnsureResponse",
    "WebhookEndpointEnvelope",
    "WebhookEndpointPage",
    "WebhookEndpointResponse",
    "WebhookEndpointUpdateRequest",
    "WebhookEventAliases",
    "WebhookEventListResponse",
    "WebhookEventName",
    "WebhookEventResponse",
    "WebhookEventsEnvelope",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
