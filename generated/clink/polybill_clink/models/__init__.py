# Generated: edit specs/clink.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .action import Action, ActionType
    from .action_method import ActionMethod
    from .advance_test_clock import (
        TestClockAdvanceApiRequest,
        TestClockTaskApiVo,
        TestClockTaskEnvelope,
        TestClockTaskStatus,
    )
    from .agent_order_failed import AgentOrderFailedEvent
    from .agent_order_succeeded import AgentOrderSucceededEvent
    from .agent_refund_approved import AgentRefundApprovedEvent
    from .agent_refund_failed import AgentRefundFailedEvent
    from .agent_refund_rejected import AgentRefundRejectedEvent
    from .agent_refund_succeeded import AgentRefundSucceededEvent
    from .amounts_by_currency import AmountsByCurrency
    from .api_coupon_info_response import ApiCouponInfoResponse
    from .api_promotion_code_info_response import ApiPromotionCodeInfoResponse
    from .applicable_prices import ApplicablePrices
    from .billing_interval import BillingInterval
    from .billing_mode import BillingMode
    from .cancel_subscription import CancelReasonCode, CancelSubscriptionApiRequest
    from .checkout_payment_status import CheckoutPaymentStatus
    from .checkout_session_status import CheckoutSessionStatus
    from .checkout_ui_mode import CheckoutUiMode
    from .clink_error_response import ClinkErrorResponse
    from .complete_test_clock import TestClockCompleteApiRequest
    from .confirm_subscription_update import (
        SubscriptionUpdateConfirmApiRequest,
        SubscriptionUpdateConfirmApiVo,
        SubscriptionUpdateConfirmEnvelope,
    )
    from .coupon_apply_type import CouponApplyType
    from .coupon_duration_type import CouponDurationType
    from .create_agent_payment_session import (
        AgentChargeSessionBo,
        AgentChargeSessionCreateVo,
        AgentPaymentSessionCreateEnvelope,
    )
    from .create_checkout_session import (
        CheckoutPaymentMethodType,
        CheckoutSessionCreateEnvelope,
        DirectQrPaymentMethodType,
        HistoricalPaymentInstrumentImport,
        ImportedPaymentMethodType,
        SessionApiCreateVo,
        SessionCreateReq,
    )
    from .create_coupon import CouponCreateRequest, CouponEnvelope
    from .create_customer_portal_session import (
        CustomerPortalCreateReq,
        CustomerPortalSessionEnvelope,
        CustomerPortalSessionVo,
    )
    from .create_payment import CreatePaymentApiRequest, CreatePaymentApiVo, CreatePaymentEnvelope
    from .create_payment_instrument import (
        BillingAddressJson,
        CreatePaymentInstrumentApiRequest,
        PaymentInstrumentApiVo,
        PaymentInstrumentCardApiVo,
        PaymentInstrumentEnvelope,
        PaymentInstrumentType,
    )
    from .create_price import PriceCreateApiRequest
    from .create_product import PriceApiInsertBo, ProductApiInsertBo
    from .create_promotion_code import PromotionCodeEnvelope
    from .create_refund import RefundCreateApiRequest, RefundReasonType
    from .create_subscription import (
        CreateSubscriptionRequest,
        CreateSubscriptionResponse,
        CreateSubscriptionResult,
        SubscriptionPaymentMethodType,
    )
    from .create_test_clock import TestClockCreateApiRequest
    from .create_webhook_endpoint import WebhookEndpointCreateRequest
    from .currency import Currency
    from .customer_api_vo import CustomerApiVo
    from .customer_verify import CustomerVerifyEvent, CustomerVerifyEventData, CustomerVerifyObject
    from .delete_webhook_endpoint import WebhookEndpointDeletedEnvelope
    from .device_type import DeviceType
    from .discount_object_vo import DiscountObjectVo
    from .discount_type import DiscountType
    from .dispute_closed import DisputeClosedEvent
    from .dispute_created import DisputeCreatedEvent
    from .dispute_event_data import ChargeBackStatus, ChargeBackWebhookVo, DisputeEventData
    from .dispute_lost import DisputeLostEvent
    from .dispute_updated import DisputeUpdatedEvent
    from .dispute_won import DisputeWonEvent
    from .ensure_webhook_endpoint import (
        EnsureNextAction,
        EnsureSource,
        SigningSecretUnavailableReason,
        WebhookEndpointEnsureEnvelope,
        WebhookEndpointEnsureRequest,
        WebhookEndpointEnsureResponse,
    )
    from .envelope import Envelope
    from .event_envelope import EventEnvelope
    from .get_agent_payment_session import AgentChargeSessionVo, AgentPaymentSessionEnvelope
    from .get_checkout_session import CheckoutSessionEnvelope, PriceApiVo, SessionApiVo
    from .get_coupon import ApiCouponDetailResponse, CouponDetailEnvelope
    from .get_order import OrderEnvelope
    from .get_price_list import PricePage
    from .get_product_list import ProductPage
    from .get_promotion_code import ApiPromotionCodeDetailResponse, CustomerInfo, PromotionCodeDetailEnvelope
    from .invoice_event_data import InvoiceEventData, InvoiceWebhookVo
    from .invoice_item import InvoiceItem, InvoiceItemPrice
    from .invoice_item_vo import InvoiceItemVo, PriceVo
    from .invoice_item_webhook_vo import InvoiceItemPriceWebhookVo, InvoiceItemWebhookVo, RecurringWebhookVo
    from .invoice_open import InvoiceOpenEvent
    from .invoice_paid import InvoicePaidEvent
    from .invoice_pricing_model import InvoicePricingModel
    from .invoice_status import InvoiceStatus
    from .invoice_void import InvoiceVoidEvent
    from .list_coupons import CouponPage
    from .list_orders import OrderPage
    from .list_promotion_codes_by_coupon import PromotionCodeList
    from .list_test_clocks import TestClockList
    from .list_webhook_endpoints import WebhookEndpointPage
    from .list_webhook_events import (
        WebhookEventAliases,
        WebhookEventListResponse,
        WebhookEventResponse,
        WebhookEventsEnvelope,
    )
    from .localized_names import LocalizedNames
    from .metadata import Metadata
    from .order_api_vo import OrderApiVo, OrderStatus, PaymentMethodApiVo
    from .order_created import OrderCreatedEvent
    from .order_event_data import OrderEventData, OrderWebhookStatus, OrderWebhookVo, PaymentMethodWebhookVo
    from .order_failed import OrderFailedEvent
    from .order_next_action import OrderNextActionEvent
    from .order_succeeded import (
        OrderAccountResponseDataVo,
        OrderAccountResponseType,
        OrderAccountResponseVo,
        OrderSucceededEvent,
    )
    from .order_type import OrderType
    from .page_envelope import PageEnvelope
    from .payment_execution_detail_api_vo import PaymentExecutionDetailApiVo
    from .payment_instrument_billing_address_api_vo import PaymentInstrumentBillingAddressApiVo
    from .payment_instrument_event_data import (
        PaymentInstrumentCardWebhookVo,
        PaymentInstrumentEventData,
        PaymentInstrumentWebhookVo,
    )
    from .payment_instrument_wallet_api_vo import PaymentInstrumentWalletApiVo
    from .payment_method_added import PaymentMethodAddedEvent
    from .payment_method_default_change import PaymentMethodDefaultChangeEvent
    from .payment_method_type import PaymentMethodType
    from .payment_method_update import PaymentMethodUpdateEvent
    from .payment_result_status import PaymentResultStatus
    from .platform_price_api_vo import PlatformPriceApiVo, RecurringDetails
    from .platform_product_api_vo import PlatformProductApiVo
    from .platform_type import PlatformType
    from .post_data import PostData
    from .preview_subscription_update import (
        SubscriptionUpdateDiscountApiVo,
        SubscriptionUpdateLineDataApiVo,
        SubscriptionUpdateLineDataPriceApiVo,
        SubscriptionUpdatePreviewApiRequest,
        SubscriptionUpdatePreviewApiVo,
        SubscriptionUpdatePreviewEnvelope,
        SubscriptionUpdateRecurringPriceApiVo,
    )
    from .price_data import PriceData
    from .price_data_api_vo import PriceDataApiVo
    from .price_envelope import PriceEnvelope
    from .price_type import PriceType
    from .pricing_model import PricingModel
    from .product_api_vo import ProductApiVo
    from .product_envelope import ProductEnvelope
    from .promotion_code_create_request import PromotionCodeCreateRequest
    from .promotion_code_status import PromotionCodeStatus
    from .purchase_instruction_activated import PurchaseInstructionActivatedEvent
    from .purchase_instruction_cancelled import PurchaseInstructionCancelledEvent
    from .purchase_instruction_created import PurchaseInstructionCreatedEvent
    from .purchase_instruction_updated import PurchaseInstructionUpdatedEvent
    from .recurring import Recurring
    from .recurring_api_vo import RecurringApiVo
    from .recurring_details_input import RecurringDetailsInput
    from .refresh_wallet_qrcode import (
        WalletQrcodeRefreshAction,
        WalletQrcodeRefreshApiVo,
        WalletQrcodeRefreshEnvelope,
        WalletQrcodeType,
    )
    from .refund_created import RefundCreatedEvent
    from .refund_envelope import RefundApiVo, RefundEnvelope
    from .refund_event_data import RefundEventData, RefundWebhookVo
    from .refund_failed import RefundFailedEvent
    from .refund_metadata import RefundMetadata
    from .refund_reason import RefundReason
    from .refund_status import RefundStatus
    from .refund_succeeded import RefundSucceededEvent
    from .retrieve_invoice import InvoiceApiData, InvoiceApiVo, InvoiceDataEnvelope, InvoiceEnvelope
    from .retrieve_subscription import SubApiVo, SubscriptionEnvelope
    from .risk_rule_updated import RiskRuleUpdatedEvent
    from .scheduled_phase import ScheduledPhase
    from .session_complete import SessionCompleteEvent
    from .session_event_data import SessionEventData, SessionPriceWebhookVo, SessionWebhookVo
    from .session_expired import SessionExpiredEvent
    from .subscription_activated import SubscriptionActivatedEvent
    from .subscription_api_data import SubscriptionApiData
    from .subscription_cancelled import SubscriptionCancelledEvent
    from .subscription_created import SubscriptionCreatedEvent
    from .subscription_data_envelope import SubscriptionDataEnvelope
    from .subscription_event_data import SubscriptionEventData, SubscriptionWebhookVo
    from .subscription_incomplete_expired import SubscriptionIncompleteExpiredEvent
    from .subscription_past_due import SubscriptionPastDueEvent
    from .subscription_status import SubscriptionStatus
    from .subscription_trialing import SubscriptionTrialingEvent
    from .subscription_updated_cancel_at_period_end_revoked import SubscriptionUpdatedCancelAtPeriodEndRevokedEvent
    from .subscription_updated_cancel_at_period_end_set import SubscriptionUpdatedCancelAtPeriodEndSetEvent
    from .subscription_updated_plan_change_canceled import SubscriptionUpdatedPlanChangeCanceledEvent
    from .subscription_updated_plan_changed import SubscriptionUpdatedPlanChangedEvent
    from .subscription_updated_renewed import SubscriptionUpdatedRenewedEvent
    from .tax_category import TaxCategory
    from .test_clock_api_vo import TestClockApiVo, TestClockStatus
    from .test_clock_envelope import TestClockEnvelope
    from .tiers_mode import TiersMode
    from .transform_quantity import TransformQuantity, TransformQuantityRound
    from .unknown_event_data import UnknownEventData, UnknownWebhookObject
    from .update_coupon_name import CouponRenameRequest
    from .update_price import PriceUpdateApiRequest
    from .update_webhook_endpoint import WebhookEndpointUpdateRequest
    from .upload_product_image import ImageUploadEnvelope, OssUploadApiVo, ProductImageUploadRequest
    from .vic_device_binding_succeeded import VicDeviceBindingSucceededEvent
    from .wallet_handle_redirect_or_display_qr_code import WalletHandleRedirectOrDisplayQrCode
    from .webhook_endpoint_envelope import WebhookEndpointEnvelope
    from .webhook_endpoint_response import WebhookEndpointResponse
    from .webhook_event_name import WebhookEventName

_MODULES = {
    "Action": ".action",
    "ActionType": ".action",
    "ActionMethod": ".action_method",
    "TestClockAdvanceApiRequest": ".advance_test_clock",
    "TestClockTaskApiVo": ".advance_test_clock",
    "TestClockTaskEnvelope": ".advance_test_clock",
    "TestClockTaskStatus": ".advance_test_clock",
    "AgentOrderFailedEvent": ".agent_order_failed",
    "AgentOrderSucceededEvent": ".agent_order_succeeded",
    "AgentRefundApprovedEvent": ".agent_refund_approved",
    "AgentRefundFailedEvent": ".agent_refund_failed",
    "AgentRefundRejectedEvent": ".agent_refund_rejected",
    "AgentRefundSucceededEvent": ".agent_refund_succeeded",
    "AmountsByCurrency": ".amounts_by_currency",
    "ApiCouponInfoResponse": ".api_coupon_info_response",
    "ApiPromotionCodeInfoResponse": ".api_promotion_code_info_response",
    "ApplicablePrices": ".applicable_prices",
    "BillingInterval": ".billing_interval",
    "BillingMode": ".billing_mode",
    "CancelReasonCode": ".cancel_subscription",
    "CancelSubscriptionApiRequest": ".cancel_subscription",
    "CheckoutPaymentStatus": ".checkout_payment_status",
    "CheckoutSessionStatus": ".checkout_session_status",
    "CheckoutUiMode": ".checkout_ui_mode",
    "ClinkErrorResponse": ".clink_error_response",
    "TestClockCompleteApiRequest": ".complete_test_clock",
    "SubscriptionUpdateConfirmApiRequest": ".confirm_subscription_update",
    "SubscriptionUpdateConfirmApiVo": ".confirm_subscription_update",
    "SubscriptionUpdateConfirmEnvelope": ".confirm_subscription_update",
    "CouponApplyType": ".coupon_apply_type",
    "CouponDurationType": ".coupon_duration_type",
    "AgentChargeSessionBo": ".create_agent_payment_session",
    "AgentChargeSessionCreateVo": ".create_agent_payment_session",
    "AgentPaymentSessionCreateEnvelope": ".create_agent_payment_session",
    "CheckoutPaymentMethodType": ".create_checkout_session",
    "CheckoutSessionCreateEnvelope": ".create_checkout_session",
    "DirectQrPaymentMethodType": ".create_checkout_session",
    "HistoricalPaymentInstrumentImport": ".create_checkout_session",
    "ImportedPaymentMethodType": ".create_checkout_session",
    "SessionApiCreateVo": ".create_checkout_session",
    "SessionCreateReq": ".create_checkout_session",
    "CouponCreateRequest": ".create_coupon",
    "CouponEnvelope": ".create_coupon",
    "CustomerPortalCreateReq": ".create_customer_portal_session",
    "CustomerPortalSessionEnvelope": ".create_customer_portal_session",
    "CustomerPortalSessionVo": ".create_customer_portal_session",
    "CreatePaymentApiRequest": ".create_payment",
    "CreatePaymentApiVo": ".create_payment",
    "CreatePaymentEnvelope": ".create_payment",
    "BillingAddressJson": ".create_payment_instrument",
    "CreatePaymentInstrumentApiRequest": ".create_payment_instrument",
    "PaymentInstrumentApiVo": ".create_payment_instrument",
    "PaymentInstrumentCardApiVo": ".create_payment_instrument",
    "PaymentInstrumentEnvelope": ".create_payment_instrument",
    "PaymentInstrumentType": ".create_payment_instrument",
    "PriceCreateApiRequest": ".create_price",
    "PriceApiInsertBo": ".create_product",
    "ProductApiInsertBo": ".create_product",
    "PromotionCodeEnvelope": ".create_promotion_code",
    "RefundCreateApiRequest": ".create_refund",
    "RefundReasonType": ".create_refund",
    "CreateSubscriptionRequest": ".create_subscription",
    "CreateSubscriptionResponse": ".create_subscription",
    "CreateSubscriptionResult": ".create_subscription",
    "SubscriptionPaymentMethodType": ".create_subscription",
    "TestClockCreateApiRequest": ".create_test_clock",
    "WebhookEndpointCreateRequest": ".create_webhook_endpoint",
    "Currency": ".currency",
    "CustomerApiVo": ".customer_api_vo",
    "CustomerVerifyEvent": ".customer_verify",
    "CustomerVerifyEventData": ".customer_verify",
    "CustomerVerifyObject": ".customer_verify",
    "WebhookEndpointDeletedEnvelope": ".delete_webhook_endpoint",
    "DeviceType": ".device_type",
    "DiscountObjectVo": ".discount_object_vo",
    "DiscountType": ".discount_type",
    "DisputeClosedEvent": ".dispute_closed",
    "DisputeCreatedEvent": ".dispute_created",
    "ChargeBackStatus": ".dispute_event_data",
    "ChargeBackWebhookVo": ".dispute_event_data",
    "DisputeEventData": ".dispute_event_data",
    "DisputeLostEvent": ".dispute_lost",
    "DisputeUpdatedEvent": ".dispute_updated",
    "DisputeWonEvent": ".dispute_won",
    "EnsureNextAction": ".ensure_webhook_endpoint",
    "EnsureSource": ".ensure_webhook_endpoint",
    "SigningSecretUnavailableReason": ".ensure_webhook_endpoint",
    "WebhookEndpointEnsureEnvelope": ".ensure_webhook_endpoint",
    "WebhookEndpointEnsureRequest": ".ensure_webhook_endpoint",
    "WebhookEndpointEnsureResponse": ".ensure_webhook_endpoint",
    "Envelope": ".envelope",
    "EventEnvelope": ".event_envelope",
    "AgentChargeSessionVo": ".get_agent_payment_session",
    "AgentPaymentSessionEnvelope": ".get_agent_payment_session",
    "CheckoutSessionEnvelope": ".get_checkout_session",
    "PriceApiVo": ".get_checkout_session",
    "SessionApiVo": ".get_checkout_session",
    "ApiCouponDetailResponse": ".get_coupon",
    "CouponDetailEnvelope": ".get_coupon",
    "OrderEnvelope": ".get_order",
    "PricePage": ".get_price_list",
    "ProductPage": ".get_product_list",
    "ApiPromotionCodeDetailResponse": ".get_promotion_code",
    "CustomerInfo": ".get_promotion_code",
    "PromotionCodeDetailEnvelope": ".get_promotion_code",
    "InvoiceEventData": ".invoice_event_data",
    "InvoiceWebhookVo": ".invoice_event_data",
    "InvoiceItem": ".invoice_item",
    "InvoiceItemPrice": ".invoice_item",
    "InvoiceItemVo": ".invoice_item_vo",
    "PriceVo": ".invoice_item_vo",
    "InvoiceItemPriceWebhookVo": ".invoice_item_webhook_vo",
    "InvoiceItemWebhookVo": ".invoice_item_webhook_vo",
    "RecurringWebhookVo": ".invoice_item_webhook_vo",
    "InvoiceOpenEvent": ".invoice_open",
    "InvoicePaidEvent": ".invoice_paid",
    "InvoicePricingModel": ".invoice_pricing_model",
    "InvoiceStatus": ".invoice_status",
    "InvoiceVoidEvent": ".invoice_void",
    "CouponPage": ".list_coupons",
    "OrderPage": ".list_orders",
    "PromotionCodeList": ".list_promotion_codes_by_coupon",
    "TestClockList": ".list_test_clocks",
    "WebhookEndpointPage": ".list_webhook_endpoints",
    "WebhookEventAliases": ".list_webhook_events",
    "WebhookEventListResponse": ".list_webhook_events",
    "WebhookEventResponse": ".list_webhook_events",
    "WebhookEventsEnvelope": ".list_webhook_events",
    "LocalizedNames": ".localized_names",
    "Metadata": ".metadata",
    "OrderApiVo": ".order_api_vo",
    "OrderStatus": ".order_api_vo",
    "PaymentMethodApiVo": ".order_api_vo",
    "OrderCreatedEvent": ".order_created",
    "OrderEventData": ".order_event_data",
    "OrderWebhookStatus": ".order_event_data",
    "OrderWebhookVo": ".order_event_data",
    "PaymentMethodWebhookVo": ".order_event_data",
    "OrderFailedEvent": ".order_failed",
    "OrderNextActionEvent": ".order_next_action",
    "OrderAccountResponseDataVo": ".order_succeeded",
    "OrderAccountResponseType": ".order_succeeded",
    "OrderAccountResponseVo": ".order_succeeded",
    "OrderSucceededEvent": ".order_succeeded",
    "OrderType": ".order_type",
    "PageEnvelope": ".page_envelope",
    "PaymentExecutionDetailApiVo": ".payment_execution_detail_api_vo",
    "PaymentInstrumentBillingAddressApiVo": ".payment_instrument_billing_address_api_vo",
    "PaymentInstrumentCardWebhookVo": ".payment_instrument_event_data",
    "PaymentInstrumentEventData": ".payment_instrument_event_data",
    "PaymentInstrumentWebhookVo": ".payment_instrument_event_data",
    "PaymentInstrumentWalletApiVo": ".payment_instrument_wallet_api_vo",
    "PaymentMethodAddedEvent": ".payment_method_added",
    "PaymentMethodDefaultChangeEvent": ".payment_method_default_change",
    "PaymentMethodType": ".payment_method_type",
    "PaymentMethodUpdateEvent": ".payment_method_update",
    "PaymentResultStatus": ".payment_result_status",
    "PlatformPriceApiVo": ".platform_price_api_vo",
    "RecurringDetails": ".platform_price_api_vo",
    "PlatformProductApiVo": ".platform_product_api_vo",
    "PlatformType": ".platform_type",
    "PostData": ".post_data",
    "SubscriptionUpdateDiscountApiVo": ".preview_subscription_update",
    "SubscriptionUpdateLineDataApiVo": ".preview_subscription_update",
    "SubscriptionUpdateLineDataPriceApiVo": ".preview_subscription_update",
    "SubscriptionUpdatePreviewApiRequest": ".preview_subscription_update",
    "SubscriptionUpdatePreviewApiVo": ".preview_subscription_update",
    "SubscriptionUpdatePreviewEnvelope": ".preview_subscription_update",
    "SubscriptionUpdateRecurringPriceApiVo": ".preview_subscription_update",
    "PriceData": ".price_data",
    "PriceDataApiVo": ".price_data_api_vo",
    "PriceEnvelope": ".price_envelope",
    "PriceType": ".price_type",
    "PricingModel": ".pricing_model",
    "ProductApiVo": ".product_api_vo",
    "ProductEnvelope": ".product_envelope",
    "PromotionCodeCreateRequest": ".promotion_code_create_request",
    "PromotionCodeStatus": ".promotion_code_status",
    "PurchaseInstructionActivatedEvent": ".purchase_instruction_activated",
    "PurchaseInstructionCancelledEvent": ".purchase_instruction_cancelled",
    "PurchaseInstructionCreatedEvent": ".purchase_instruction_created",
    "PurchaseInstructionUpdatedEvent": ".purchase_instruction_updated",
    "Recurring": ".recurring",
    "RecurringApiVo": ".recurring_api_vo",
    "RecurringDetailsInput": ".recurring_details_input",
    "WalletQrcodeRefreshAction": ".refresh_wallet_qrcode",
    "WalletQrcodeRefreshApiVo": ".refresh_wallet_qrcode",
    "WalletQrcodeRefreshEnvelope": ".refresh_wallet_qrcode",
    "WalletQrcodeType": ".refresh_wallet_qrcode",
    "RefundCreatedEvent": ".refund_created",
    "RefundApiVo": ".refund_envelope",
    "RefundEnvelope": ".refund_envelope",
    "RefundEventData": ".refund_event_data",
    "RefundWebhookVo": ".refund_event_data",
    "RefundFailedEvent": ".refund_failed",
    "RefundMetadata": ".refund_metadata",
    "RefundReason": ".refund_reason",
    "RefundStatus": ".refund_status",
    "RefundSucceededEvent": ".refund_succeeded",
    "InvoiceApiData": ".retrieve_invoice",
    "InvoiceApiVo": ".retrieve_invoice",
    "InvoiceDataEnvelope": ".retrieve_invoice",
    "InvoiceEnvelope": ".retrieve_invoice",
    "SubApiVo": ".retrieve_subscription",
    "SubscriptionEnvelope": ".retrieve_subscription",
    "RiskRuleUpdatedEvent": ".risk_rule_updated",
    "ScheduledPhase": ".scheduled_phase",
    "SessionCompleteEvent": ".session_complete",
    "SessionEventData": ".session_event_data",
    "SessionPriceWebhookVo": ".session_event_data",
    "SessionWebhookVo": ".session_event_data",
    "SessionExpiredEvent": ".session_expired",
    "SubscriptionActivatedEvent": ".subscription_activated",
    "SubscriptionApiData": ".subscription_api_data",
    "SubscriptionCancelledEvent": ".subscription_cancelled",
    "SubscriptionCreatedEvent": ".subscription_created",
    "SubscriptionDataEnvelope": ".subscription_data_envelope",
    "SubscriptionEventData": ".subscription_event_data",
    "SubscriptionWebhookVo": ".subscription_event_data",
    "SubscriptionIncompleteExpiredEvent": ".subscription_incomplete_expired",
    "SubscriptionPastDueEvent": ".subscription_past_due",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionTrialingEvent": ".subscription_trialing",
    "SubscriptionUpdatedCancelAtPeriodEndRevokedEvent": ".subscription_updated_cancel_at_period_end_revoked",
    "SubscriptionUpdatedCancelAtPeriodEndSetEvent": ".subscription_updated_cancel_at_period_end_set",
    "SubscriptionUpdatedPlanChangeCanceledEvent": ".subscription_updated_plan_change_canceled",
    "SubscriptionUpdatedPlanChangedEvent": ".subscription_updated_plan_changed",
    "SubscriptionUpdatedRenewedEvent": ".subscription_updated_renewed",
    "TaxCategory": ".tax_category",
    "TestClockApiVo": ".test_clock_api_vo",
    "TestClockStatus": ".test_clock_api_vo",
    "TestClockEnvelope": ".test_clock_envelope",
    "TiersMode": ".tiers_mode",
    "TransformQuantity": ".transform_quantity",
    "TransformQuantityRound": ".transform_quantity",
    "UnknownEventData": ".unknown_event_data",
    "UnknownWebhookObject": ".unknown_event_data",
    "CouponRenameRequest": ".update_coupon_name",
    "PriceUpdateApiRequest": ".update_price",
    "WebhookEndpointUpdateRequest": ".update_webhook_endpoint",
    "ImageUploadEnvelope": ".upload_product_image",
    "OssUploadApiVo": ".upload_product_image",
    "ProductImageUploadRequest": ".upload_product_image",
    "VicDeviceBindingSucceededEvent": ".vic_device_binding_succeeded",
    "WalletHandleRedirectOrDisplayQrCode": ".wallet_handle_redirect_or_display_qr_code",
    "WebhookEndpointEnvelope": ".webhook_endpoint_envelope",
    "WebhookEndpointResponse": ".webhook_endpoint_response",
    "WebhookEventName": ".webhook_event_name",
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
