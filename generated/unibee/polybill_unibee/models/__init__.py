# Generated: edit specs/unibee.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .activate_discount import ActivateDiscountRequest
    from .activate_email_template_version import ActivateEmailTemplateVersionRequest
    from .activate_plan import ActivatePlanRequest
    from .activate_product import ActivateProductRequest
    from .activate_subscription_temporarily import ActivateSubscriptionTemporarilyRequest
    from .activate_vat_number_validation import ActivateVatNumberValidationRequest
    from .add_subscription_trial import AddSubscriptionTrialRequest
    from .adjust_metric_limit import AdjustMetricLimitData, AdjustMetricLimitRequest, AdjustMetricLimitResponse
    from .apply_to_next_invoice import ApplyToNextInvoiceData, ApplyToNextInvoiceRequest, ApplyToNextInvoiceResponse
    from .archive_checkout import ArchiveCheckoutRequest
    from .archive_gateway import ArchiveGatewayData, ArchiveGatewayRequest, ArchiveGatewayResponse
    from .archive_plan import ArchivePlanRequest
    from .batch_discount_type import BatchDiscountType
    from .billing_type import BillingType
    from .bind_plan_addons import AddonBindingAction, BindPlanAddonsData, BindPlanAddonsRequest, BindPlanAddonsResponse
    from .biz_type import BizType
    from .boolean_map import BooleanMap
    from .cancel_invoice import CancelInvoiceRequest
    from .cancel_payment import CancelPaymentRequest
    from .cancel_refund import CancelRefundRequest
    from .cancel_subscription import CancelSubscriptionRequest
    from .cancel_subscription_at_period_end import CancelSubscriptionAtPeriodEndRequest
    from .capture_payment import CapturePaymentRequest
    from .change_sort_field import ChangeSortField
    from .change_subscription_currency import ChangeSubscriptionCurrencyRequest
    from .change_subscription_due_day import ChangeSubscriptionDueDayRequest
    from .change_subscription_gateway import ChangeSubscriptionGatewayRequest
    from .change_user_email import ChangeUserEmailRequest
    from .change_user_gateway import ChangeUserGatewayRequest
    from .check_registration_email import (
        CheckRegistrationEmailData,
        CheckRegistrationEmailRequest,
        CheckRegistrationEmailResponse,
    )
    from .clear_invoice_payment import ClearInvoicePaymentRequest
    from .clear_member_oauth import ClearMemberOauthRequest
    from .clear_member_totp import ClearMemberTotpRequest
    from .clear_totp import ClearTotpRequest
    from .clear_user_auto_charge_method import ClearUserAutoChargeMethodRequest
    from .confirm_member_totp_key import ConfirmMemberTotpKeyRequest
    from .confirm_plan_price_change import (
        ConfirmPlanPriceChangeData,
        ConfirmPlanPriceChangeRequest,
        ConfirmPlanPriceChangeResponse,
    )
    from .copy_plan import CopyPlanData, CopyPlanRequest, CopyPlanResponse
    from .copy_product import CopyProductData, CopyProductRequest, CopyProductResponse
    from .count_users import CountUsersData, CountUsersResponse
    from .create_api_key import CreateApiKeyData, CreateApiKeyResponse
    from .create_batch_discount_template import (
        CreateBatchDiscountTemplateData,
        CreateBatchDiscountTemplateRequest,
        CreateBatchDiscountTemplateResponse,
    )
    from .create_checkout import CreateCheckoutData, CreateCheckoutRequest, CreateCheckoutResponse
    from .create_credit_config import CreateCreditConfigData, CreateCreditConfigRequest, CreateCreditConfigResponse
    from .create_credit_recharge import (
        CreateCreditRechargeData,
        CreateCreditRechargeRequest,
        CreateCreditRechargeResponse,
        CreditRecharge,
        CreditRechargeStatus,
    )
    from .create_discount import CreateDiscountData, CreateDiscountRequest, CreateDiscountResponse
    from .create_email_template_version import (
        CreateEmailTemplateVersionData,
        CreateEmailTemplateVersionRequest,
        CreateEmailTemplateVersionResponse,
    )
    from .create_invoice import CreateInvoiceData, CreateInvoiceRequest, CreateInvoiceResponse
    from .create_marked_refund import CreateMarkedRefundData, CreateMarkedRefundRequest, CreateMarkedRefundResponse
    from .create_member import CreateMemberRequest
    from .create_metric import CreateMetricData, CreateMetricRequest, CreateMetricResponse
    from .create_metric_event import (
        CreateMetricEventData,
        CreateMetricEventRequest,
        CreateMetricEventResponse,
        MerchantMetricEvent,
    )
    from .create_onetime_addon_payment import (
        CreateOnetimeAddonPaymentData,
        CreateOnetimeAddonPaymentRequest,
        CreateOnetimeAddonPaymentResponse,
        SubscriptionOnetimeAddon,
    )
    from .create_payment import CreatePaymentData, CreatePaymentRequest, CreatePaymentResponse, PaymentItemParam
    from .create_payment_method import CreatePaymentMethodData, CreatePaymentMethodRequest, CreatePaymentMethodResponse
    from .create_plan import CreatePlanData, CreatePlanRequest, CreatePlanResponse
    from .create_plan_metric_limit import (
        CreatePlanMetricLimitData,
        CreatePlanMetricLimitRequest,
        CreatePlanMetricLimitResponse,
    )
    from .create_product import CreateProductData, CreateProductRequest, CreateProductResponse
    from .create_refund import CreateRefundData, CreateRefundRequest, CreateRefundResponse
    from .create_role import CreateRoleRequest
    from .create_session import CreateSessionData, CreateSessionRequest, CreateSessionResponse
    from .create_subscription import CreateSubscriptionData, CreateSubscriptionRequest, CreateSubscriptionResponse
    from .create_subscription_note import CreateSubscriptionNoteRequest
    from .create_subscription_payment import (
        CreateSubscriptionPaymentRequest,
        CreateSubscriptionPaymentResponse,
        PaymentItem,
        PaymentMetadata,
        SubscriptionPayment,
    )
    from .create_user import CreateUserData, CreateUserRequest, CreateUserResponse
    from .create_user_note import CreateUserNoteRequest
    from .create_webhook_endpoint import CreateWebhookEndpointRequest
    from .credit_account import CreditAccount
    from .credit_account_detail import CreditAccountDetail
    from .credit_account_type import CreditAccountType
    from .credit_config import CreditConfig
    from .credit_sort_field import CreditSortField
    from .credit_transaction import CreditTransaction
    from .credit_transaction_type import CreditTransactionType
    from .deactivate_discount import DeactivateDiscountRequest
    from .deactivate_vat_number_validation import DeactivateVatNumberValidationRequest
    from .decrement_discount_quantity import (
        DecrementDiscountQuantityData,
        DecrementDiscountQuantityRequest,
        DecrementDiscountQuantityResponse,
    )
    from .decrement_promo_credit import (
        DecrementPromoCreditData,
        DecrementPromoCreditRequest,
        DecrementPromoCreditResponse,
    )
    from .delete_discount import DeleteDiscountRequest
    from .delete_email_template_version import DeleteEmailTemplateVersionRequest
    from .delete_imported_invoice import DeleteImportedInvoiceRequest
    from .delete_invoice import DeleteInvoiceRequest
    from .delete_member_totp_device import (
        DeleteMemberTotpDeviceData,
        DeleteMemberTotpDeviceRequest,
        DeleteMemberTotpDeviceResponse,
    )
    from .delete_metric import DeleteMetricData, DeleteMetricRequest, DeleteMetricResponse
    from .delete_metric_event import DeleteMetricEventRequest
    from .delete_payment_method import DeletePaymentMethodRequest
    from .delete_plan import DeletePlanRequest
    from .delete_plan_metric_limit import (
        DeletePlanMetricLimitData,
        DeletePlanMetricLimitRequest,
        DeletePlanMetricLimitResponse,
    )
    from .delete_product import DeleteProductRequest
    from .delete_role import DeleteRoleRequest
    from .delete_user import DeleteUserRequest
    from .delete_webhook_endpoint import DeleteWebhookEndpointRequest
    from .discount_plan_apply_type import DiscountPlanApplyType
    from .discount_status import DiscountStatus
    from .discount_type import DiscountType
    from .discount_user_scope import DiscountUserScope
    from .done import Done
    from .email_gateway_connection_api_keys import EmailGatewayConnectionAPIKeys
    from .email_localization_template import EmailLocalizationTemplate
    from .envelope import Envelope
    from .event_fields import EventFields
    from .event_metric_charge import EventMetricCharge
    from .exchange_amount import ExchangeAmountData, ExchangeAmountRequest, ExchangeAmountResponse
    from .external_discount_param import ExternalDiscountParam
    from .finish_invoice import FinishInvoiceData, FinishInvoiceRequest, FinishInvoiceResponse
    from .gas_payer import GasPayer
    from .gateway import Gateway, GatewayPaymentType, GatewayType
    from .gateway_action import GatewayAction
    from .gateway_bank import GatewayBank
    from .gateway_company_issuer import GatewayCompanyIssuer
    from .gateway_currency_exchange import GatewayCurrencyExchange
    from .gateway_currency_exchange_rule import GatewayCurrencyExchangeRule
    from .generate_batch_discount_children import (
        GenerateBatchDiscountChildrenData,
        GenerateBatchDiscountChildrenRequest,
        GenerateBatchDiscountChildrenResponse,
    )
    from .generate_invoice_pdf import GenerateInvoicePdfRequest
    from .get_batch_discount_child import GetBatchDiscountChildRequest
    from .get_batch_discount_child_response import GetBatchDiscountChildData, GetBatchDiscountChildResponse
    from .get_batch_discount_template import GetBatchDiscountTemplateRequest
    from .get_batch_discount_template_response import GetBatchDiscountTemplateData, GetBatchDiscountTemplateResponse
    from .get_checkout import GetCheckoutRequest
    from .get_checkout_link import GetCheckoutLinkRequest
    from .get_checkout_link_response import GetCheckoutLinkData, GetCheckoutLinkResponse
    from .get_checkout_response import GetCheckoutData, GetCheckoutResponse
    from .get_credit_account import GetCreditAccountRequest
    from .get_credit_account_response import GetCreditAccountData, GetCreditAccountResponse
    from .get_customer_portal_url import GetCustomerPortalUrlRequest
    from .get_customer_portal_url_response import GetCustomerPortalUrlData, GetCustomerPortalUrlResponse
    from .get_discount import GetDiscountRequest
    from .get_discount_response import GetDiscountData, GetDiscountResponse
    from .get_exchange_rate import GetExchangeRateData, GetExchangeRateRequest, GetExchangeRateResponse
    from .get_gateway import GetGatewayRequest
    from .get_gateway_response import GetGatewayData, GetGatewayResponse
    from .get_git_hub_oauth_url import AuthGitHubUserInfo, GetGitHubOauthUrlData, GetGitHubOauthUrlResponse
    from .get_google_oauth_url import AuthGoogleUserInfo, GetGoogleOauthUrlData, GetGoogleOauthUrlResponse
    from .get_invoice import GetInvoiceRequest
    from .get_invoice_response import GetInvoiceData, GetInvoiceResponse
    from .get_license import GetLicenseData, GetLicenseResponse, License, LicensePlan, MerchantVersion
    from .get_license_update_url import GetLicenseUpdateUrlRequest
    from .get_license_update_url_response import GetLicenseUpdateUrlData, GetLicenseUpdateUrlResponse
    from .get_member_profile import GetMemberProfileData, GetMemberProfileResponse
    from .get_member_totp_key import GetMemberTotpKeyData, GetMemberTotpKeyRequest, GetMemberTotpKeyResponse
    from .get_merchant import Currency, EmailGatewayConnectionAPIKeysMap, GetMerchantData, GetMerchantResponse, Sender
    from .get_metric import GetMetricData, GetMetricRequest, GetMetricResponse
    from .get_metric_event_current_value import (
        GetMetricEventCurrentValueData,
        GetMetricEventCurrentValueRequest,
        GetMetricEventCurrentValueResponse,
    )
    from .get_overview_statistics import GetOverviewStatisticsData, GetOverviewStatisticsResponse
    from .get_payment import GetPaymentData, GetPaymentResponse
    from .get_payment_method import GetPaymentMethodData, GetPaymentMethodResponse
    from .get_plan import GetPlanRequest
    from .get_plan_response import GetPlanData, GetPlanResponse
    from .get_product import GetProductRequest
    from .get_product_response import GetProductData, GetProductResponse
    from .get_promo_credit_config import GetPromoCreditConfigRequest
    from .get_promo_credit_config_response import GetPromoCreditConfigData, GetPromoCreditConfigResponse
    from .get_promo_credit_statistics import GetPromoCreditStatisticsRequest
    from .get_promo_credit_statistics_response import (
        CreditConfigStatistics,
        GetPromoCreditStatisticsData,
        GetPromoCreditStatisticsResponse,
    )
    from .get_quick_books_authorization_url import (
        GetQuickBooksAuthorizationUrlData,
        GetQuickBooksAuthorizationUrlResponse,
    )
    from .get_refund import GetRefundData, GetRefundResponse
    from .get_subscription import GetSubscriptionRequest
    from .get_subscription_config import GetSubscriptionConfigData, GetSubscriptionConfigResponse
    from .get_subscription_pending_update import GetSubscriptionPendingUpdateData, GetSubscriptionPendingUpdateResponse
    from .get_subscription_response import GetSubscriptionData, GetSubscriptionResponse
    from .get_subscription_update_url import GetSubscriptionUpdateUrlRequest
    from .get_subscription_update_url_response import GetSubscriptionUpdateUrlData, GetSubscriptionUpdateUrlResponse
    from .get_user import GetUserData, GetUserResponse
    from .get_user_metric import GetUserMetricData, GetUserMetricResponse
    from .get_user_metric_by_invoice import GetUserMetricByInvoiceData, GetUserMetricByInvoiceResponse
    from .get_user_metric_by_subscription import GetUserMetricBySubscriptionData, GetUserMetricBySubscriptionResponse
    from .get_user_pending_crypto_subscription import GetUserPendingCryptoSubscriptionRequest
    from .get_user_pending_crypto_subscription_response import (
        GetUserPendingCryptoSubscriptionData,
        GetUserPendingCryptoSubscriptionResponse,
    )
    from .get_user_subscription import GetUserSubscriptionRequest
    from .get_user_subscription_metric import GetUserSubscriptionMetricData, GetUserSubscriptionMetricResponse
    from .get_user_subscription_response import GetUserSubscriptionData, GetUserSubscriptionResponse
    from .get_webhook_secret import GetWebhookSecretData, GetWebhookSecretResponse
    from .get_zapier_connect_url import GetZapierConnectUrlData, GetZapierConnectUrlRequest, GetZapierConnectUrlResponse
    from .group_plan_selector import GroupPlanIntervalSelector, GroupPlanSelector
    from .import_active_subscription import (
        ImportActiveSubscriptionData,
        ImportActiveSubscriptionRequest,
        ImportActiveSubscriptionResponse,
    )
    from .import_history_subscription import (
        ImportHistorySubscriptionData,
        ImportHistorySubscriptionRequest,
        ImportHistorySubscriptionResponse,
    )
    from .import_invoice import (
        ImportInvoiceData,
        ImportInvoiceRequest,
        ImportInvoiceResponse,
        InvoiceHistoryInvoiceImportLineItem,
    )
    from .inactivate_product import InactivateProductRequest
    from .increment_batch_discount_template_quantity import (
        IncrementBatchDiscountTemplateQuantityData,
        IncrementBatchDiscountTemplateQuantityRequest,
        IncrementBatchDiscountTemplateQuantityResponse,
    )
    from .increment_discount_quantity import (
        IncrementDiscountQuantityData,
        IncrementDiscountQuantityRequest,
        IncrementDiscountQuantityResponse,
    )
    from .increment_promo_credit import (
        IncrementPromoCreditData,
        IncrementPromoCreditRequest,
        IncrementPromoCreditResponse,
    )
    from .interval_unit import IntervalUnit
    from .invoice import CreditPayout, Invoice
    from .invoice_cancelled import InvoiceCancelledEvent
    from .invoice_created import InvoiceCreatedEvent
    from .invoice_detail import InvoiceDetail
    from .invoice_failed import InvoiceFailedEvent
    from .invoice_item import InvoiceItem, InvoiceMetricCharge, InvoiceMetricLimit
    from .invoice_list_type import InvoiceListType
    from .invoice_new_invoice_item_param import InvoiceNewInvoiceItemParam
    from .invoice_paid import InvoicePaidEvent
    from .invoice_plan_snapshot import (
        InvoicePlanChargeType,
        InvoicePlanSnapshot,
        PlanMultiCurrencyRate,
        PlanMultiCurrencySnapshot,
    )
    from .invoice_process import InvoiceProcessEvent
    from .invoice_reversed import InvoiceReversedEvent
    from .invoice_send_status import InvoiceSendStatus
    from .invoice_sort_field import InvoiceSortField
    from .invoice_status import InvoiceStatus
    from .list_batch_discount_children import ListBatchDiscountChildrenData, ListBatchDiscountChildrenResponse
    from .list_batch_discount_templates import ListBatchDiscountTemplatesData, ListBatchDiscountTemplatesResponse
    from .list_checkouts import ListCheckoutsRequest
    from .list_checkouts_response import ListCheckoutsData, ListCheckoutsResponse
    from .list_country_configs import ListCountryConfigsData, ListCountryConfigsResponse, MerchantCountryConfig
    from .list_credit_accounts import ListCreditAccountsData, ListCreditAccountsResponse
    from .list_credit_configs import ListCreditConfigsRequest
    from .list_credit_configs_response import ListCreditConfigsData, ListCreditConfigsResponse
    from .list_credit_notes import (
        CreditNoteDetail,
        ListCreditNotesData,
        ListCreditNotesRequest,
        ListCreditNotesResponse,
    )
    from .list_credit_transactions import ListCreditTransactionsRequest
    from .list_credit_transactions_response import (
        CreditTransactionDetail,
        ListCreditTransactionsData,
        ListCreditTransactionsResponse,
        MerchantMember,
    )
    from .list_discounts import ListDiscountsData, ListDiscountsResponse
    from .list_email_history import (
        EmailStatus,
        ListEmailHistoryData,
        ListEmailHistoryResponse,
        MerchantEmailHistoryDetail,
        MerchantEmailHistoryStatistics,
    )
    from .list_email_templates import (
        ListEmailTemplatesData,
        ListEmailTemplatesResponse,
        MerchantEmailTemplate,
        TemplateVariable,
        TemplateVariableGroup,
    )
    from .list_gateway_setups import ListGatewaySetupsData, ListGatewaySetupsResponse
    from .list_gateways import ListGatewaysData, ListGatewaysResponse
    from .list_invoice_split_payments import ListInvoiceSplitPaymentsRequest
    from .list_invoice_split_payments_response import (
        ListInvoiceSplitPaymentsData,
        ListInvoiceSplitPaymentsResponse,
        SplitPaymentInfo,
    )
    from .list_invoices import ListInvoicesRequest
    from .list_invoices_response import ListInvoicesData, ListInvoicesResponse
    from .list_invoices_with_metric import ListInvoicesWithMetricData, ListInvoicesWithMetricResponse
    from .list_member_operation_logs import (
        ListMemberOperationLogsData,
        ListMemberOperationLogsResponse,
        MerchantOperationLogDetail,
    )
    from .list_members import ListMembersRequest
    from .list_members_response import ListMembersData, ListMembersResponse
    from .list_metric_events import ListMetricEventsRequest
    from .list_metric_events_response import (
        ListMetricEventsData,
        ListMetricEventsResponse,
        MerchantMetricEventDetail,
        MetricChargeStatus,
    )
    from .list_metrics import ListMetricsRequest
    from .list_metrics_response import ListMetricsData, ListMetricsResponse
    from .list_oauth_members import ListOauthMembersData, ListOauthMembersResponse
    from .list_onetime_addon_purchases import ListOnetimeAddonPurchasesData, ListOnetimeAddonPurchasesResponse
    from .list_payment_items import ListPaymentItemsData, ListPaymentItemsResponse, PaymentItemDetail, PaymentItemStatus
    from .list_payment_methods import ListPaymentMethodsData, ListPaymentMethodsResponse
    from .list_payment_timeline import ListPaymentTimelineRequest
    from .list_payment_timeline_response import (
        ListPaymentTimelineData,
        ListPaymentTimelineResponse,
        PaymentTimelineDetail,
    )
    from .list_payments import ListPaymentsData, ListPaymentsResponse, PaymentSortField
    from .list_plans import ListPlansRequest
    from .list_plans_response import ListPlansData, ListPlansResponse
    from .list_products import ListProductsRequest
    from .list_products_response import ListProductsData, ListProductsResponse
    from .list_refunds import ListRefundsData, ListRefundsResponse
    from .list_roles import ListRolesData, ListRolesResponse
    from .list_subscription_notes import ListSubscriptionNotesRequest
    from .list_subscription_notes_response import (
        ListSubscriptionNotesData,
        ListSubscriptionNotesResponse,
        SubscriptionAdminNoteRo,
    )
    from .list_subscription_pending_updates import ListSubscriptionPendingUpdatesRequest
    from .list_subscription_pending_updates_response import (
        ListSubscriptionPendingUpdatesData,
        ListSubscriptionPendingUpdatesResponse,
    )
    from .list_subscription_timeline import ListSubscriptionTimelineRequest
    from .list_subscription_timeline_response import (
        ListSubscriptionTimelineData,
        ListSubscriptionTimelineResponse,
        SubscriptionTimeLineDetail,
        SubscriptionTimelineStatus,
    )
    from .list_subscriptions import ListSubscriptionsRequest
    from .list_subscriptions_response import ListSubscriptionsData, ListSubscriptionsResponse
    from .list_us_vat_categories import ListUsVatCategoriesData, ListUsVatCategoriesResponse, USVATGatewayProductTaxCode
    from .list_us_vat_uploads import (
        ListUsVatUploadsData,
        ListUsVatUploadsResponse,
        MerchantUsVatGatewayCalculateHistory,
    )
    from .list_user_discounts import (
        ListUserDiscountsData,
        ListUserDiscountsResponse,
        MerchantUserDiscountCodeDetail,
        UserDiscountStatus,
    )
    from .list_user_notes import ListUserNotesRequest
    from .list_user_notes_response import ListUserNotesData, ListUserNotesResponse, UserAdminNoteDetail
    from .list_users import ListUsersRequest
    from .list_users_response import ListUsersData, ListUsersResponse
    from .list_vat_countries_response import ListVatCountriesData, ListVatCountriesResponse, VatCountryRate
    from .list_vat_number_validations import (
        ListVatNumberValidationsData,
        ListVatNumberValidationsRequest,
        ListVatNumberValidationsResponse,
        MerchantVatNumberVerifyHistory,
        VatNumberStatus,
    )
    from .list_webhook_endpoint_logs import (
        ListWebhookEndpointLogsData,
        ListWebhookEndpointLogsResponse,
        MerchantWebhookLog,
    )
    from .list_webhook_endpoints import (
        ListWebhookEndpointsData,
        ListWebhookEndpointsResponse,
        MerchantWebhookEndpoint,
        MerchantZapierCredential,
        WebhookEndpointType,
    )
    from .list_webhook_events import ListWebhookEventsData, ListWebhookEventsResponse
    from .log_in import LogInData, LogInRequest, LogInResponse
    from .log_in_with_code import LogInWithCodeData, LogInWithCodeRequest, LogInWithCodeResponse
    from .log_in_with_oauth import LogInWithOauthData, LogInWithOauthRequest, LogInWithOauthResponse
    from .log_in_with_session import LogInWithSessionData, LogInWithSessionRequest, LogInWithSessionResponse
    from .mark_external_gateway_invoice_paid import (
        MarkExternalGatewayInvoicePaidData,
        MarkExternalGatewayInvoicePaidRequest,
        MarkExternalGatewayInvoicePaidResponse,
    )
    from .mark_external_gateway_invoice_refunded import (
        MarkExternalGatewayInvoiceRefundedData,
        MarkExternalGatewayInvoiceRefundedRequest,
        MarkExternalGatewayInvoiceRefundedResponse,
    )
    from .mark_external_gateway_payment_failed import (
        MarkExternalGatewayPaymentFailedData,
        MarkExternalGatewayPaymentFailedRequest,
        MarkExternalGatewayPaymentFailedResponse,
    )
    from .mark_external_gateway_payment_paid import (
        MarkExternalGatewayPaymentPaidData,
        MarkExternalGatewayPaymentPaidRequest,
        MarkExternalGatewayPaymentPaidResponse,
    )
    from .mark_external_gateway_refund_failed import (
        MarkExternalGatewayRefundFailedData,
        MarkExternalGatewayRefundFailedRequest,
        MarkExternalGatewayRefundFailedResponse,
    )
    from .mark_external_gateway_refund_succeeded import (
        MarkExternalGatewayRefundSucceededData,
        MarkExternalGatewayRefundSucceededRequest,
        MarkExternalGatewayRefundSucceededResponse,
    )
    from .mark_invoice_refund_succeeded import MarkInvoiceRefundSucceededRequest
    from .mark_wire_transfer_succeeded import MarkWireTransferSucceededRequest
    from .merchant import Merchant
    from .merchant_batch_discount_code import MerchantBatchDiscountCode
    from .merchant_batch_discount_code_template import MerchantBatchDiscountCodeTemplate
    from .merchant_checkout import MerchantCheckout
    from .merchant_discount_code import MerchantDiscountCode
    from .merchant_discount_code_detail import MerchantDiscountCodeDetail
    from .merchant_localization_version import MerchantLocalizationVersion
    from .merchant_member_detail import MerchantMemberDetail, MerchantRolePermissionMap
    from .merchant_member_device import MerchantMemberDevice
    from .merchant_metric import MerchantMetric
    from .merchant_metric_plan_limit_detail import MerchantMetricPlanLimitDetail
    from .merchant_multi_currency_config import MerchantCurrencyConfig, MerchantMultiCurrencyConfig
    from .merchant_role import MerchantRole
    from .merchant_role_permission import MerchantRolePermission
    from .metadata import Metadata
    from .metric_aggregation_type import MetricAggregationType
    from .metric_charge_type import MetricChargeType
    from .metric_plan_charge_graduated_step import MetricPlanChargeGraduatedStep
    from .metric_plan_charge_line import MetricPlanChargeLine
    from .metric_sort_field import MetricSortField
    from .metric_type import MetricType
    from .new_user import NewUser
    from .oauth import Oauth
    from .onetime_addon_status import OnetimeAddonStatus
    from .override_plan_metric_limit import (
        OverridePlanMetricLimitData,
        OverridePlanMetricLimitRequest,
        OverridePlanMetricLimitResponse,
        PlanMetricLimitOverrideParam,
    )
    from .payment import AuthorizeStatus, Payment
    from .payment_authorised_need import PaymentAuthorisedNeedEvent
    from .payment_cancelled import PaymentCancelledEvent
    from .payment_created import PaymentCreatedEvent
    from .payment_detail import PaymentDetail
    from .payment_failure import PaymentFailureEvent
    from .payment_method import PaymentMethod
    from .payment_movement_sort_field import PaymentMovementSortField
    from .payment_status import PaymentStatus
    from .payment_success import PaymentSuccessEvent
    from .payment_timeline_status import PaymentTimelineStatus
    from .payment_timeline_type import PaymentTimelineType
    from .pending_update_status import PendingUpdateStatus
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .plan_addon_param import PlanAddonParam
    from .plan_detail import MerchantMetricPlanChargeDetail, PlanDetail
    from .plan_metric_limit_detail import MetricLimitQuotaDetail, PlanMetricLimitDetail
    from .plan_metric_limit_param import PlanMetricLimitParam
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam
    from .plan_multi_currency import PlanMultiCurrency
    from .plan_multi_trial import PlanMultiTrial
    from .plan_product_param import PlanProductParam
    from .plan_publish_status import PlanPublishStatus
    from .plan_status import PlanStatus
    from .plan_type import PlanType
    from .preview_discount_plans import (
        PreviewDiscountPlansData,
        PreviewDiscountPlansRequest,
        PreviewDiscountPlansResponse,
    )
    from .preview_next_invoice import PreviewNextInvoiceData, PreviewNextInvoiceResponse
    from .preview_onetime_addon_payment import (
        PreviewOnetimeAddonPaymentData,
        PreviewOnetimeAddonPaymentRequest,
        PreviewOnetimeAddonPaymentResponse,
    )
    from .preview_plan_price_change import (
        PreviewPlanPriceChangeData,
        PreviewPlanPriceChangeRequest,
        PreviewPlanPriceChangeResponse,
    )
    from .preview_subscription import PreviewSubscriptionData, PreviewSubscriptionRequest, PreviewSubscriptionResponse
    from .preview_subscription_renewal import (
        PreviewSubscriptionRenewalData,
        PreviewSubscriptionRenewalRequest,
        PreviewSubscriptionRenewalResponse,
    )
    from .preview_subscription_update import (
        PreviewSubscriptionUpdateData,
        PreviewSubscriptionUpdateRequest,
        PreviewSubscriptionUpdateResponse,
    )
    from .product import Product
    from .product_status import ProductStatus
    from .publish_plan import PublishPlanRequest
    from .reconvert_invoice_crypto import ReconvertInvoiceCryptoRequest
    from .refund import Refund, RefundType
    from .refund_cancelled import RefundCancelledEvent
    from .refund_created import RefundCreatedEvent
    from .refund_detail import RefundDetail
    from .refund_failure import RefundFailureEvent
    from .refund_invoice import RefundInvoiceData, RefundInvoiceRequest, RefundInvoiceResponse
    from .refund_promo_credit_from_invoice import RefundPromoCreditFromInvoiceRequest
    from .refund_reversed import RefundReversedEvent
    from .refund_status import RefundStatus
    from .refund_success import RefundSuccessEvent
    from .refusal import Refusal
    from .register_merchant import RegisterMerchantRequest
    from .register_merchant_without_verification import (
        RegisterMerchantWithoutVerificationData,
        RegisterMerchantWithoutVerificationRequest,
        RegisterMerchantWithoutVerificationResponse,
    )
    from .register_with_oauth import RegisterWithOauthData, RegisterWithOauthRequest, RegisterWithOauthResponse
    from .renew_subscription import RenewSubscriptionData, RenewSubscriptionRequest, RenewSubscriptionResponse
    from .reprocess_metric_carryover import (
        ReprocessMetricCarryoverData,
        ReprocessMetricCarryoverRequest,
        ReprocessMetricCarryoverResponse,
    )
    from .resend_webhook import ResendWebhookData, ResendWebhookRequest, ResendWebhookResponse
    from .reset_member_password import ResetMemberPasswordRequest
    from .reset_member_totp import ResetMemberTotpData, ResetMemberTotpRequest, ResetMemberTotpResponse
    from .reset_password_with_code import ResetPasswordWithCodeRequest
    from .reset_password_with_totp import ResetPasswordWithTotpRequest
    from .restore_gateway import RestoreGatewayData, RestoreGatewayRequest, RestoreGatewayResponse
    from .resume_member import ResumeMemberRequest
    from .resume_subscription import ResumeSubscriptionRequest
    from .resume_user import ResumeUserRequest
    from .search_by_key import SearchByKeyRequest
    from .search_by_key_response import SearchByKeyData, SearchByKeyResponse, SearchPrecisionMatchObject
    from .search_users import SearchUsersRequest
    from .search_users_response import SearchUsersData, SearchUsersResponse
    from .send_email_to_user import SendEmailToUserRequest
    from .send_email_with_credential import SendEmailWithCredentialRequest
    from .send_invoice_email import SendInvoiceEmailRequest
    from .send_login_code import SendLoginCodeRequest
    from .send_password_reset_code import SendPasswordResetCodeRequest
    from .send_template_email_to_user import SendTemplateEmailToUserRequest
    from .set_default_email_gateway import SetDefaultEmailGatewayRequest
    from .set_default_gateway import SetDefaultGatewayData, SetDefaultGatewayRequest, SetDefaultGatewayResponse
    from .set_up_email_gateway import SetUpEmailGatewayData, SetUpEmailGatewayRequest, SetUpEmailGatewayResponse
    from .set_up_email_gateway_v2 import EmailGatewayConnectionAPIKeysUpdate, SetUpEmailGatewayV2Request
    from .set_up_email_sender import SetUpEmailSenderRequest
    from .set_up_exchange_rate_api import (
        SetUpExchangeRateApiData,
        SetUpExchangeRateApiRequest,
        SetUpExchangeRateApiResponse,
    )
    from .set_up_gateway import SetUpGatewayData, SetUpGatewayRequest, SetUpGatewayResponse
    from .set_up_gateway_webhook import SetUpGatewayWebhookData, SetUpGatewayWebhookRequest, SetUpGatewayWebhookResponse
    from .set_up_multi_currencies import (
        SetUpMultiCurrenciesData,
        SetUpMultiCurrenciesRequest,
        SetUpMultiCurrenciesResponse,
    )
    from .set_up_oauth import SetUpOauthData, SetUpOauthRequest, SetUpOauthResponse
    from .set_up_password import SetUpPasswordData, SetUpPasswordRequest, SetUpPasswordResponse
    from .set_up_segment import SetUpSegmentRequest
    from .set_up_us_vat_config import SetUpUsVatConfigRequest
    from .set_up_us_vat_gateway import SetUpUsVatGatewayRequest
    from .set_up_vat_gateway import SetUpVatGatewayData, SetUpVatGatewayRequest, SetUpVatGatewayResponse
    from .set_up_wire_transfer_gateway import (
        SetUpWireTransferGatewayData,
        SetUpWireTransferGatewayRequest,
        SetUpWireTransferGatewayResponse,
    )
    from .sort_type import SortType
    from .subscription import Subscription, SubscriptionMultiTrial, SubscriptionMultiTrialItem, SubscriptionType
    from .subscription_activated import SubscriptionActivatedEvent
    from .subscription_auto_renew_failure import SubscriptionAutoRenewFailureEvent
    from .subscription_auto_renew_success import SubscriptionAutoRenewSuccessEvent
    from .subscription_cancelled import SubscriptionCancelledEvent
    from .subscription_config import SubscriptionConfig
    from .subscription_created import SubscriptionCreatedEvent
    from .subscription_detail import SubscriptionDetail
    from .subscription_end_of_this_cycle import SubscriptionEndOfThisCycleEvent
    from .subscription_expired import SubscriptionExpiredEvent
    from .subscription_failed import SubscriptionFailedEvent
    from .subscription_import_created import SubscriptionImportCreatedEvent
    from .subscription_import_override import SubscriptionImportOverrideEvent
    from .subscription_latest_invoice_track import SubscriptionLatestInvoiceTrackEvent
    from .subscription_onetime_addon_cancelled import SubscriptionOnetimeAddonCancelledEvent
    from .subscription_onetime_addon_created import SubscriptionOnetimeAddonCreatedEvent
    from .subscription_onetime_addon_detail import SubscriptionOnetimeAddonDetail
    from .subscription_onetime_addon_expired import SubscriptionOnetimeAddonExpiredEvent
    from .subscription_onetime_addon_success import SubscriptionOnetimeAddonSuccessEvent
    from .subscription_pending_update_cancelled import SubscriptionPendingUpdateCancelledEvent
    from .subscription_pending_update_create import SubscriptionPendingUpdateCreateEvent
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail
    from .subscription_pending_update_event import SubscriptionPendingUpdateEvent
    from .subscription_pending_update_success import SubscriptionPendingUpdateSuccessEvent
    from .subscription_resume_end_of_this_cycle import SubscriptionResumeEndOfThisCycleEvent
    from .subscription_status import SubscriptionStatus
    from .subscription_track import SubscriptionTrackEvent
    from .subscription_track_user_outofsubscribe import SubscriptionTrackUserOutofsubscribeEvent
    from .subscription_track_willcancel import SubscriptionTrackWillcancelEvent
    from .subscription_updated import SubscriptionUpdatedEvent
    from .suspend_member import SuspendMemberRequest
    from .suspend_user import SuspendUserRequest
    from .sync_email_template_localizations import (
        MerchantLocalizationEmailTemplate,
        SyncEmailTemplateLocalizationsRequest,
    )
    from .sync_invoice_user_snapshot import (
        SyncInvoiceUserSnapshotData,
        SyncInvoiceUserSnapshotRequest,
        SyncInvoiceUserSnapshotResponse,
    )
    from .sync_paid_invoice_billing_details import (
        SyncPaidInvoiceBillingDetailsData,
        SyncPaidInvoiceBillingDetailsRequest,
        SyncPaidInvoiceBillingDetailsResponse,
    )
    from .test_email_template_version import TestEmailTemplateVersionRequest
    from .totp_type import TotpType
    from .unpublish_plan import UnpublishPlanRequest
    from .update_batch_discount_template import (
        UpdateBatchDiscountTemplateData,
        UpdateBatchDiscountTemplateRequest,
        UpdateBatchDiscountTemplateResponse,
    )
    from .update_checkout import UpdateCheckoutData, UpdateCheckoutRequest, UpdateCheckoutResponse
    from .update_cname_domain import UpdateCnameDomainRequest
    from .update_country_config import UpdateCountryConfigRequest
    from .update_credit_account import UpdateCreditAccountData, UpdateCreditAccountRequest, UpdateCreditAccountResponse
    from .update_credit_config import UpdateCreditConfigData, UpdateCreditConfigRequest, UpdateCreditConfigResponse
    from .update_discount import UpdateDiscountData, UpdateDiscountRequest, UpdateDiscountResponse
    from .update_email_template_version import (
        UpdateEmailTemplateVersionData,
        UpdateEmailTemplateVersionRequest,
        UpdateEmailTemplateVersionResponse,
    )
    from .update_external_gateway_invoice_link import (
        UpdateExternalGatewayInvoiceLinkData,
        UpdateExternalGatewayInvoiceLinkRequest,
        UpdateExternalGatewayInvoiceLinkResponse,
    )
    from .update_external_gateway_payment_link import (
        UpdateExternalGatewayPaymentLinkData,
        UpdateExternalGatewayPaymentLinkRequest,
        UpdateExternalGatewayPaymentLinkResponse,
    )
    from .update_external_user_id import (
        UpdateExternalUserIdData,
        UpdateExternalUserIdRequest,
        UpdateExternalUserIdResponse,
    )
    from .update_gateway import UpdateGatewayData, UpdateGatewayRequest, UpdateGatewayResponse
    from .update_gateway_country_config import UpdateGatewayCountryConfigRequest
    from .update_gateway_sort import (
        GatewaySort,
        UpdateGatewaySortData,
        UpdateGatewaySortRequest,
        UpdateGatewaySortResponse,
    )
    from .update_invoice import UpdateInvoiceData, UpdateInvoiceRequest, UpdateInvoiceResponse
    from .update_invoice_pdf import UpdateInvoicePdfRequest
    from .update_member import UpdateMemberData, UpdateMemberRequest, UpdateMemberResponse
    from .update_member_role import UpdateMemberRoleRequest
    from .update_merchant import UpdateMerchantData, UpdateMerchantRequest, UpdateMerchantResponse
    from .update_metric import UpdateMetricData, UpdateMetricRequest, UpdateMetricResponse
    from .update_paid_invoice_billing_details import (
        UpdatePaidInvoiceBillingDetailsData,
        UpdatePaidInvoiceBillingDetailsRequest,
        UpdatePaidInvoiceBillingDetailsResponse,
    )
    from .update_plan import UpdatePlanData, UpdatePlanRequest, UpdatePlanResponse
    from .update_plan_metric_limit import (
        UpdatePlanMetricLimitData,
        UpdatePlanMetricLimitRequest,
        UpdatePlanMetricLimitResponse,
    )
    from .update_portal_host_domain import UpdatePortalHostDomainRequest
    from .update_product import UpdateProductData, UpdateProductRequest, UpdateProductResponse
    from .update_promo_credit_config import (
        UpdatePromoCreditConfigData,
        UpdatePromoCreditConfigRequest,
        UpdatePromoCreditConfigResponse,
    )
    from .update_role import UpdateRoleRequest
    from .update_subscription import UpdateSubscriptionData, UpdateSubscriptionRequest, UpdateSubscriptionResponse
    from .update_subscription_config import (
        MerchantVatRule,
        UpdateSubscriptionConfigData,
        UpdateSubscriptionConfigRequest,
        UpdateSubscriptionConfigResponse,
    )
    from .update_subscription_metadata import UpdateSubscriptionMetadataRequest
    from .update_timing import UpdateTiming
    from .update_totp_config import UpdateTotpConfigRequest
    from .update_user import UpdateUserData, UpdateUserRequest, UpdateUserResponse
    from .update_webhook_endpoint import UpdateWebhookEndpointRequest
    from .update_wire_transfer_gateway import (
        UpdateWireTransferGatewayData,
        UpdateWireTransferGatewayRequest,
        UpdateWireTransferGatewayResponse,
    )
    from .us_address import USAddress
    from .user_account import UserAccount
    from .user_account_detail import UserAccountDetail
    from .user_created import UserCreatedEvent
    from .user_history_metric import UserHistoryMetric, UserHistoryMetricLimitStat
    from .user_metric import (
        UserMerchantMetricChargeStat,
        UserMerchantMetricLimitStat,
        UserMetric,
        UserOnetimeAddonDetail,
    )
    from .user_metric_charge_invoice_item import UserMetricChargeInvoiceItem
    from .user_metric_charge_invoice_item_entity import UserMetricChargeInvoiceItemEntity
    from .user_metric_update import UserMetricUpdateEvent
    from .user_sort_field import UserSortField
    from .user_status import UserStatus
    from .user_subscription_update import UserSubscriptionUpdateEvent
    from .user_type import UserType
    from .user_updated import UserUpdatedEvent
    from .usvat_config import USVATConfig
    from .usvat_gateway_connection_api_keys import USVATGatewayConnectionAPIKeys
    from .usvat_global_config import USVATGlobalConfig
    from .valid_result import ValidResult
    from .validate_us_vat_address import (
        ValidateUsVatAddressData,
        ValidateUsVatAddressRequest,
        ValidateUsVatAddressResponse,
    )
    from .validate_vat_number import ValidateVatNumberData, ValidateVatNumberRequest, ValidateVatNumberResponse
    from .verify_registration import VerifyRegistrationData, VerifyRegistrationRequest, VerifyRegistrationResponse

_MODULES = {
    "ActivateDiscountRequest": ".activate_discount",
    "ActivateEmailTemplateVersionRequest": ".activate_email_template_version",
    "ActivatePlanRequest": ".activate_plan",
    "ActivateProductRequest": ".activate_product",
    "ActivateSubscriptionTemporarilyRequest": ".activate_subscription_temporarily",
    "ActivateVatNumberValidationRequest": ".activate_vat_number_validation",
    "AddSubscriptionTrialRequest": ".add_subscription_trial",
    "AdjustMetricLimitData": ".adjust_metric_limit",
    "AdjustMetricLimitRequest": ".adjust_metric_limit",
    "AdjustMetricLimitResponse": ".adjust_metric_limit",
    "ApplyToNextInvoiceData": ".apply_to_next_invoice",
    "ApplyToNextInvoiceRequest": ".apply_to_next_invoice",
    "ApplyToNextInvoiceResponse": ".apply_to_next_invoice",
    "ArchiveCheckoutRequest": ".archive_checkout",
    "ArchiveGatewayData": ".archive_gateway",
    "ArchiveGatewayRequest": ".archive_gateway",
    "ArchiveGatewayResponse": ".archive_gateway",
    "ArchivePlanRequest": ".archive_plan",
    "BatchDiscountType": ".batch_discount_type",
    "BillingType": ".billing_type",
    "AddonBindingAction": ".bind_plan_addons",
    "BindPlanAddonsData": ".bind_plan_addons",
    "BindPlanAddonsRequest": ".bind_plan_addons",
    "BindPlanAddonsResponse": ".bind_plan_addons",
    "BizType": ".biz_type",
    "BooleanMap": ".boolean_map",
    "CancelInvoiceRequest": ".cancel_invoice",
    "CancelPaymentRequest": ".cancel_payment",
    "CancelRefundRequest": ".cancel_refund",
    "CancelSubscriptionRequest": ".cancel_subscription",
    "CancelSubscriptionAtPeriodEndRequest": ".cancel_subscription_at_period_end",
    "CapturePaymentRequest": ".capture_payment",
    "ChangeSortField": ".change_sort_field",
    "ChangeSubscriptionCurrencyRequest": ".change_subscription_currency",
    "ChangeSubscriptionDueDayRequest": ".change_subscription_due_day",
    "ChangeSubscriptionGatewayRequest": ".change_subscription_gateway",
    "ChangeUserEmailRequest": ".change_user_email",
    "ChangeUserGatewayRequest": ".change_user_gateway",
    "CheckRegistrationEmailData": ".check_registration_email",
    "CheckRegistrationEmailRequest": ".check_registration_email",
    "CheckRegistrationEmailResponse": ".check_registration_email",
    "ClearInvoicePaymentRequest": ".clear_invoice_payment",
    "ClearMemberOauthRequest": ".clear_member_oauth",
    "ClearMemberTotpRequest": ".clear_member_totp",
    "ClearTotpRequest": ".clear_totp",
    "ClearUserAutoChargeMethodRequest": ".clear_user_auto_charge_method",
    "ConfirmMemberTotpKeyRequest": ".confirm_member_totp_key",
    "ConfirmPlanPriceChangeData": ".confirm_plan_price_change",
    "ConfirmPlanPriceChangeRequest": ".confirm_plan_price_change",
    "ConfirmPlanPriceChangeResponse": ".confirm_plan_price_change",
    "CopyPlanData": ".copy_plan",
    "CopyPlanRequest": ".copy_plan",
    "CopyPlanResponse": ".copy_plan",
    "CopyProductData": ".copy_product",
    "CopyProductRequest": ".copy_product",
    "CopyProductResponse": ".copy_product",
    "CountUsersData": ".count_users",
    "CountUsersResponse": ".count_users",
    "CreateApiKeyData": ".create_api_key",
    "CreateApiKeyResponse": ".create_api_key",
    "CreateBatchDiscountTemplateData": ".create_batch_discount_template",
    "CreateBatchDiscountTemplateRequest": ".create_batch_discount_template",
    "CreateBatchDiscountTemplateResponse": ".create_batch_discount_template",
    "CreateCheckoutData": ".create_checkout",
    "CreateCheckoutRequest": ".create_checkout",
    "CreateCheckoutResponse": ".create_checkout",
    "CreateCreditConfigData": ".create_credit_config",
    "CreateCreditConfigRequest": ".create_credit_config",
    "CreateCreditConfigResponse": ".create_credit_config",
    "CreateCreditRechargeData": ".create_credit_recharge",
    "CreateCreditRechargeRequest": ".create_credit_recharge",
    "CreateCreditRechargeResponse": ".create_credit_recharge",
    "CreditRecharge": ".create_credit_recharge",
    "CreditRechargeStatus": ".create_credit_recharge",
    "CreateDiscountData": ".create_discount",
    "CreateDiscountRequest": ".create_discount",
    "CreateDiscountResponse": ".create_discount",
    "CreateEmailTemplateVersionData": ".create_email_template_version",
    "CreateEmailTemplateVersionRequest": ".create_email_template_version",
    "CreateEmailTemplateVersionResponse": ".create_email_template_version",
    "CreateInvoiceData": ".create_invoice",
    "CreateInvoiceRequest": ".create_invoice",
    "CreateInvoiceResponse": ".create_invoice",
    "CreateMarkedRefundData": ".create_marked_refund",
    "CreateMarkedRefundRequest": ".create_marked_refund",
    "CreateMarkedRefundResponse": ".create_marked_refund",
    "CreateMemberRequest": ".create_member",
    "CreateMetricData": ".create_metric",
    "CreateMetricRequest": ".create_metric",
    "CreateMetricResponse": ".create_metric",
    "CreateMetricEventData": ".create_metric_event",
    "CreateMetricEventRequest": ".create_metric_event",
    "CreateMetricEventResponse": ".create_metric_event",
    "MerchantMetricEvent": ".create_metric_event",
    "CreateOnetimeAddonPaymentData": ".create_onetime_addon_payment",
    "CreateOnetimeAddonPaymentRequest": ".create_onetime_addon_payment",
    "CreateOnetimeAddonPaymentResponse": ".create_onetime_addon_payment",
    "SubscriptionOnetimeAddon": ".create_onetime_addon_payment",
    "CreatePaymentData": ".create_payment",
    "CreatePaymentRequest": ".create_payment",
    "CreatePaymentResponse": ".create_payment",
    "PaymentItemParam": ".create_payment",
    "CreatePaymentMethodData": ".create_payment_method",
    "CreatePaymentMethodRequest": ".create_payment_method",
    "CreatePaymentMethodResponse": ".create_payment_method",
    "CreatePlanData": ".create_plan",
    "CreatePlanRequest": ".create_plan",
    "CreatePlanResponse": ".create_plan",
    "CreatePlanMetricLimitData": ".create_plan_metric_limit",
    "CreatePlanMetricLimitRequest": ".create_plan_metric_limit",
    "CreatePlanMetricLimitResponse": ".create_plan_metric_limit",
    "CreateProductData": ".create_product",
    "CreateProductRequest": ".create_product",
    "CreateProductResponse": ".create_product",
    "CreateRefundData": ".create_refund",
    "CreateRefundRequest": ".create_refund",
    "CreateRefundResponse": ".create_refund",
    "CreateRoleRequest": ".create_role",
    "CreateSessionData": ".create_session",
    "CreateSessionRequest": ".create_session",
    "CreateSessionResponse": ".create_session",
    "CreateSubscriptionData": ".create_subscription",
    "CreateSubscriptionRequest": ".create_subscription",
    "CreateSubscriptionResponse": ".create_subscription",
    "CreateSubscriptionNoteRequest": ".create_subscription_note",
    "CreateSubscriptionPaymentRequest": ".create_subscription_payment",
    "CreateSubscriptionPaymentResponse": ".create_subscription_payment",
    "PaymentItem": ".create_subscription_payment",
    "PaymentMetadata": ".create_subscription_payment",
    "SubscriptionPayment": ".create_subscription_payment",
    "CreateUserData": ".create_user",
    "CreateUserRequest": ".create_user",
    "CreateUserResponse": ".create_user",
    "CreateUserNoteRequest": ".create_user_note",
    "CreateWebhookEndpointRequest": ".create_webhook_endpoint",
    "CreditAccount": ".credit_account",
    "CreditAccountDetail": ".credit_account_detail",
    "CreditAccountType": ".credit_account_type",
    "CreditConfig": ".credit_config",
    "CreditSortField": ".credit_sort_field",
    "CreditTransaction": ".credit_transaction",
    "CreditTransactionType": ".credit_transaction_type",
    "DeactivateDiscountRequest": ".deactivate_discount",
    "DeactivateVatNumberValidationRequest": ".deactivate_vat_number_validation",
    "DecrementDiscountQuantityData": ".decrement_discount_quantity",
    "DecrementDiscountQuantityRequest": ".decrement_discount_quantity",
    "DecrementDiscountQuantityResponse": ".decrement_discount_quantity",
    "DecrementPromoCreditData": ".decrement_promo_credit",
    "DecrementPromoCreditRequest": ".decrement_promo_credit",
    "DecrementPromoCreditResponse": ".decrement_promo_credit",
    "DeleteDiscountRequest": ".delete_discount",
    "DeleteEmailTemplateVersionRequest": ".delete_email_template_version",
    "DeleteImportedInvoiceRequest": ".delete_imported_invoice",
    "DeleteInvoiceRequest": ".delete_invoice",
    "DeleteMemberTotpDeviceData": ".delete_member_totp_device",
    "DeleteMemberTotpDeviceRequest": ".delete_member_totp_device",
    "DeleteMemberTotpDeviceResponse": ".delete_member_totp_device",
    "DeleteMetricData": ".delete_metric",
    "DeleteMetricRequest": ".delete_metric",
    "DeleteMetricResponse": ".delete_metric",
    "DeleteMetricEventRequest": ".delete_metric_event",
    "DeletePaymentMethodRequest": ".delete_payment_method",
    "DeletePlanRequest": ".delete_plan",
    "DeletePlanMetricLimitData": ".delete_plan_metric_limit",
    "DeletePlanMetricLimitRequest": ".delete_plan_metric_limit",
    "DeletePlanMetricLimitResponse": ".delete_plan_metric_limit",
    "DeleteProductRequest": ".delete_product",
    "DeleteRoleRequest": ".delete_role",
    "DeleteUserRequest": ".delete_user",
    "DeleteWebhookEndpointRequest": ".delete_webhook_endpoint",
    "DiscountPlanApplyType": ".discount_plan_apply_type",
    "DiscountStatus": ".discount_status",
    "DiscountType": ".discount_type",
    "DiscountUserScope": ".discount_user_scope",
    "Done": ".done",
    "EmailGatewayConnectionAPIKeys": ".email_gateway_connection_api_keys",
    "EmailLocalizationTemplate": ".email_localization_template",
    "Envelope": ".envelope",
    "EventFields": ".event_fields",
    "EventMetricCharge": ".event_metric_charge",
    "ExchangeAmountData": ".exchange_amount",
    "ExchangeAmountRequest": ".exchange_amount",
    "ExchangeAmountResponse": ".exchange_amount",
    "ExternalDiscountParam": ".external_discount_param",
    "FinishInvoiceData": ".finish_invoice",
    "FinishInvoiceRequest": ".finish_invoice",
    "FinishInvoiceResponse": ".finish_invoice",
    "GasPayer": ".gas_payer",
    "Gateway": ".gateway",
    "GatewayPaymentType": ".gateway",
    "GatewayType": ".gateway",
    "GatewayAction": ".gateway_action",
    "GatewayBank": ".gateway_bank",
    "GatewayCompanyIssuer": ".gateway_company_issuer",
    "GatewayCurrencyExchange": ".gateway_currency_exchange",
    "GatewayCurrencyExchangeRule": ".gateway_currency_exchange_rule",
    "GenerateBatchDiscountChildrenData": ".generate_batch_discount_children",
    "GenerateBatchDiscountChildrenRequest": ".generate_batch_discount_children",
    "GenerateBatchDiscountChildrenResponse": ".generate_batch_discount_children",
    "GenerateInvoicePdfRequest": ".generate_invoice_pdf",
    "GetBatchDiscountChildRequest": ".get_batch_discount_child",
    "GetBatchDiscountChildData": ".get_batch_discount_child_response",
    "GetBatchDiscountChildResponse": ".get_batch_discount_child_response",
    "GetBatchDiscountTemplateRequest": ".get_batch_discount_template",
    "GetBatchDiscountTemplateData": ".get_batch_discount_template_response",
    "GetBatchDiscountTemplateResponse": ".get_batch_discount_template_response",
    "GetCheckoutRequest": ".get_checkout",
    "GetCheckoutLinkRequest": ".get_checkout_link",
    "GetCheckoutLinkData": ".get_checkout_link_response",
    "GetCheckoutLinkResponse": ".get_checkout_link_response",
    "GetCheckoutData": ".get_checkout_response",
    "GetCheckoutResponse": ".get_checkout_response",
    "GetCreditAccountRequest": ".get_credit_account",
    "GetCreditAccountData": ".get_credit_account_response",
    "GetCreditAccountResponse": ".get_credit_account_response",
    "GetCustomerPortalUrlRequest": ".get_customer_portal_url",
    "GetCustomerPortalUrlData": ".get_customer_portal_url_response",
    "GetCustomerPortalUrlResponse": ".get_customer_portal_url_response",
    "GetDiscountRequest": ".get_discount",
    "GetDiscountData": ".get_discount_response",
    "GetDiscountResponse": ".get_discount_response",
    "GetExchangeRateData": ".get_exchange_rate",
    "GetExchangeRateRequest": ".get_exchange_rate",
    "GetExchangeRateResponse": ".get_exchange_rate",
    "GetGatewayRequest": ".get_gateway",
    "GetGatewayData": ".get_gateway_response",
    "GetGatewayResponse": ".get_gateway_response",
    "AuthGitHubUserInfo": ".get_git_hub_oauth_url",
    "GetGitHubOauthUrlData": ".get_git_hub_oauth_url",
    "GetGitHubOauthUrlResponse": ".get_git_hub_oauth_url",
    "AuthGoogleUserInfo": ".get_google_oauth_url",
    "GetGoogleOauthUrlData": ".get_google_oauth_url",
    "GetGoogleOauthUrlResponse": ".get_google_oauth_url",
    "GetInvoiceRequest": ".get_invoice",
    "GetInvoiceData": ".get_invoice_response",
    "GetInvoiceResponse": ".get_invoice_response",
    "GetLicenseData": ".get_license",
    "GetLicenseResponse": ".get_license",
    "License": ".get_license",
    "LicensePlan": ".get_license",
    "MerchantVersion": ".get_license",
    "GetLicenseUpdateUrlRequest": ".get_license_update_url",
    "GetLicenseUpdateUrlData": ".get_license_update_url_response",
    "GetLicenseUpdateUrlResponse": ".get_license_update_url_response",
    "GetMemberProfileData": ".get_member_profile",
    "GetMemberProfileResponse": ".get_member_profile",
    "GetMemberTotpKeyData": ".get_member_totp_key",
    "GetMemberTotpKeyRequest": ".get_member_totp_key",
    "GetMemberTotpKeyResponse": ".get_member_totp_key",
    "Currency": ".get_merchant",
    "EmailGatewayConnectionAPIKeysMap": ".get_merchant",
    "GetMerchantData": ".get_merchant",
    "GetMerchantResponse": ".get_merchant",
    "Sender": ".get_merchant",
    "GetMetricData": ".get_metric",
    "GetMetricRequest": ".get_metric",
    "GetMetricResponse": ".get_metric",
    "GetMetricEventCurrentValueData": ".get_metric_event_current_value",
    "GetMetricEventCurrentValueRequest": ".get_metric_event_current_value",
    "GetMetricEventCurrentValueResponse": ".get_metric_event_current_value",
    "GetOverviewStatisticsData": ".get_overview_statistics",
    "GetOverviewStatisticsResponse": ".get_overview_statistics",
    "GetPaymentData": ".get_payment",
    "GetPaymentResponse": ".get_payment",
    "GetPaymentMethodData": ".get_payment_method",
    "GetPaymentMethodResponse": ".get_payment_method",
    "GetPlanRequest": ".get_plan",
    "GetPlanData": ".get_plan_response",
    "GetPlanResponse": ".get_plan_response",
    "GetProductRequest": ".get_product",
    "GetProductData": ".get_product_response",
    "GetProductResponse": ".get_product_response",
    "GetPromoCreditConfigRequest": ".get_promo_credit_config",
    "GetPromoCreditConfigData": ".get_promo_credit_config_response",
    "GetPromoCreditConfigResponse": ".get_promo_credit_config_response",
    "GetPromoCreditStatisticsRequest": ".get_promo_credit_statistics",
    "CreditConfigStatistics": ".get_promo_credit_statistics_response",
    "GetPromoCreditStatisticsData": ".get_promo_credit_statistics_response",
    "GetPromoCreditStatisticsResponse": ".get_promo_credit_statistics_response",
    "GetQuickBooksAuthorizationUrlData": ".get_quick_books_authorization_url",
    "GetQuickBooksAuthorizationUrlResponse": ".get_quick_books_authorization_url",
    "GetRefundData": ".get_refund",
    "GetRefundResponse": ".get_refund",
    "GetSubscriptionRequest": ".get_subscription",
    "GetSubscriptionConfigData": ".get_subscription_config",
    "GetSubscriptionConfigResponse": ".get_subscription_config",
    "GetSubscriptionPendingUpdateData": ".get_subscription_pending_update",
    "GetSubscriptionPendingUpdateResponse": ".get_subscription_pending_update",
    "GetSubscriptionData": ".get_subscription_response",
    "GetSubscriptionResponse": ".get_subscription_response",
    "GetSubscriptionUpdateUrlRequest": ".get_subscription_update_url",
    "GetSubscriptionUpdateUrlData": ".get_subscription_update_url_response",
    "GetSubscriptionUpdateUrlResponse": ".get_subscription_update_url_response",
    "GetUserData": ".get_user",
    "GetUserResponse": ".get_user",
    "GetUserMetricData": ".get_user_metric",
    "GetUserMetricResponse": ".get_user_metric",
    "GetUserMetricByInvoiceData": ".get_user_metric_by_invoice",
    "GetUserMetricByInvoiceResponse": ".get_user_metric_by_invoice",
    "GetUserMetricBySubscriptionData": ".get_user_metric_by_subscription",
    "GetUserMetricBySubscriptionResponse": ".get_user_metric_by_subscription",
    "GetUserPendingCryptoSubscriptionRequest": ".get_user_pending_crypto_subscription",
    "GetUserPendingCryptoSubscriptionData": ".get_user_pending_crypto_subscription_response",
    "GetUserPendingCryptoSubscriptionResponse": ".get_user_pending_crypto_subscription_response",
    "GetUserSubscriptionRequest": ".get_user_subscription",
    "GetUserSubscriptionMetricData": ".get_user_subscription_metric",
    "GetUserSubscriptionMetricResponse": ".get_user_subscription_metric",
    "GetUserSubscriptionData": ".get_user_subscription_response",
    "GetUserSubscriptionResponse": ".get_user_subscription_response",
    "GetWebhookSecretData": ".get_webhook_secret",
    "GetWebhookSecretResponse": ".get_webhook_secret",
    "GetZapierConnectUrlData": ".get_zapier_connect_url",
    "GetZapierConnectUrlRequest": ".get_zapier_connect_url",
    "GetZapierConnectUrlResponse": ".get_zapier_connect_url",
    "GroupPlanIntervalSelector": ".group_plan_selector",
    "GroupPlanSelector": ".group_plan_selector",
    "ImportActiveSubscriptionData": ".import_active_subscription",
    "ImportActiveSubscriptionRequest": ".import_active_subscription",
    "ImportActiveSubscriptionResponse": ".import_active_subscription",
    "ImportHistorySubscriptionData": ".import_history_subscription",
    "ImportHistorySubscriptionRequest": ".import_history_subscription",
    "ImportHistorySubscriptionResponse": ".import_history_subscription",
    "ImportInvoiceData": ".import_invoice",
    "ImportInvoiceRequest": ".import_invoice",
    "ImportInvoiceResponse": ".import_invoice",
    "InvoiceHistoryInvoiceImportLineItem": ".import_invoice",
    "InactivateProductRequest": ".inactivate_product",
    "IncrementBatchDiscountTemplateQuantityData": ".increment_batch_discount_template_quantity",
    "IncrementBatchDiscountTemplateQuantityRequest": ".increment_batch_discount_template_quantity",
    "IncrementBatchDiscountTemplateQuantityResponse": ".increment_batch_discount_template_quantity",
    "IncrementDiscountQuantityData": ".increment_discount_quantity",
    "IncrementDiscountQuantityRequest": ".increment_discount_quantity",
    "IncrementDiscountQuantityResponse": ".increment_discount_quantity",
    "IncrementPromoCreditData": ".increment_promo_credit",
    "IncrementPromoCreditRequest": ".increment_promo_credit",
    "IncrementPromoCreditResponse": ".increment_promo_credit",
    "IntervalUnit": ".interval_unit",
    "CreditPayout": ".invoice",
    "Invoice": ".invoice",
    "InvoiceCancelledEvent": ".invoice_cancelled",
    "InvoiceCreatedEvent": ".invoice_created",
    "InvoiceDetail": ".invoice_detail",
    "InvoiceFailedEvent": ".invoice_failed",
    "InvoiceItem": ".invoice_item",
    "InvoiceMetricCharge": ".invoice_item",
    "InvoiceMetricLimit": ".invoice_item",
    "InvoiceListType": ".invoice_list_type",
    "InvoiceNewInvoiceItemParam": ".invoice_new_invoice_item_param",
    "InvoicePaidEvent": ".invoice_paid",
    "InvoicePlanChargeType": ".invoice_plan_snapshot",
    "InvoicePlanSnapshot": ".invoice_plan_snapshot",
    "PlanMultiCurrencyRate": ".invoice_plan_snapshot",
    "PlanMultiCurrencySnapshot": ".invoice_plan_snapshot",
    "InvoiceProcessEvent": ".invoice_process",
    "InvoiceReversedEvent": ".invoice_reversed",
    "InvoiceSendStatus": ".invoice_send_status",
    "InvoiceSortField": ".invoice_sort_field",
    "InvoiceStatus": ".invoice_status",
    "ListBatchDiscountChildrenData": ".list_batch_discount_children",
    "ListBatchDiscountChildrenResponse": ".list_batch_discount_children",
    "ListBatchDiscountTemplatesData": ".list_batch_discount_templates",
    "ListBatchDiscountTemplatesResponse": ".list_batch_discount_templates",
    "ListCheckoutsRequest": ".list_checkouts",
    "ListCheckoutsData": ".list_checkouts_response",
    "ListCheckoutsResponse": ".list_checkouts_response",
    "ListCountryConfigsData": ".list_country_configs",
    "ListCountryConfigsResponse": ".list_country_configs",
    "MerchantCountryConfig": ".list_country_configs",
    "ListCreditAccountsData": ".list_credit_accounts",
    "ListCreditAccountsResponse": ".list_credit_accounts",
    "ListCreditConfigsRequest": ".list_credit_configs",
    "ListCreditConfigsData": ".list_credit_configs_response",
    "ListCreditConfigsResponse": ".list_credit_configs_response",
    "CreditNoteDetail": ".list_credit_notes",
    "ListCreditNotesData": ".list_credit_notes",
    "ListCreditNotesRequest": ".list_credit_notes",
    "ListCreditNotesResponse": ".list_credit_notes",
    "ListCreditTransactionsRequest": ".list_credit_transactions",
    "CreditTransactionDetail": ".list_credit_transactions_response",
    "ListCreditTransactionsData": ".list_credit_transactions_response",
    "ListCreditTransactionsResponse": ".list_credit_transactions_response",
    "MerchantMember": ".list_credit_transactions_response",
    "ListDiscountsData": ".list_discounts",
    "ListDiscountsResponse": ".list_discounts",
    "EmailStatus": ".list_email_history",
    "ListEmailHistoryData": ".list_email_history",
    "ListEmailHistoryResponse": ".list_email_history",
    "MerchantEmailHistoryDetail": ".list_email_history",
    "MerchantEmailHistoryStatistics": ".list_email_history",
    "ListEmailTemplatesData": ".list_email_templates",
    "ListEmailTemplatesResponse": ".list_email_templates",
    "MerchantEmailTemplate": ".list_email_templates",
    "TemplateVariable": ".list_email_templates",
    "TemplateVariableGroup": ".list_email_templates",
    "ListGatewaySetupsData": ".list_gateway_setups",
    "ListGatewaySetupsResponse": ".list_gateway_setups",
    "ListGatewaysData": ".list_gateways",
    "ListGatewaysResponse": ".list_gateways",
    "ListInvoiceSplitPaymentsRequest": ".list_invoice_split_payments",
    "ListInvoiceSplitPaymentsData": ".list_invoice_split_payments_response",
    "ListInvoiceSplitPaymentsResponse": ".list_invoice_split_payments_response",
    "SplitPaymentInfo": ".list_invoice_split_payments_response",
    "ListInvoicesRequest": ".list_invoices",
    "ListInvoicesData": ".list_invoices_response",
    "ListInvoicesResponse": ".list_invoices_response",
    "ListInvoicesWithMetricData": ".list_invoices_with_metric",
    "ListInvoicesWithMetricResponse": ".list_invoices_with_metric",
    "ListMemberOperationLogsData": ".list_member_operation_logs",
    "ListMemberOperationLogsResponse": ".list_member_operation_logs",
    "MerchantOperationLogDetail": ".list_member_operation_logs",
    "ListMembersRequest": ".list_members",
    "ListMembersData": ".list_members_response",
    "ListMembersResponse": ".list_members_response",
    "ListMetricEventsRequest": ".list_metric_events",
    "ListMetricEventsData": ".list_metric_events_response",
    "ListMetricEventsResponse": ".list_metric_events_response",
    "MerchantMetricEventDetail": ".list_metric_events_response",
    "MetricChargeStatus": ".list_metric_events_response",
    "ListMetricsRequest": ".list_metrics",
    "ListMetricsData": ".list_metrics_response",
    "ListMetricsResponse": ".list_metrics_response",
    "ListOauthMembersData": ".list_oauth_members",
    "ListOauthMembersResponse": ".list_oauth_members",
    "ListOnetimeAddonPurchasesData": ".list_onetime_addon_purchases",
    "ListOnetimeAddonPurchasesResponse": ".list_onetime_addon_purchases",
    "ListPaymentItemsData": ".list_payment_items",
    "ListPaymentItemsResponse": ".list_payment_items",
    "PaymentItemDetail": ".list_payment_items",
    "PaymentItemStatus": ".list_payment_items",
    "ListPaymentMethodsData": ".list_payment_methods",
    "ListPaymentMethodsResponse": ".list_payment_methods",
    "ListPaymentTimelineRequest": ".list_payment_timeline",
    "ListPaymentTimelineData": ".list_payment_timeline_response",
    "ListPaymentTimelineResponse": ".list_payment_timeline_response",
    "PaymentTimelineDetail": ".list_payment_timeline_response",
    "ListPaymentsData": ".list_payments",
    "ListPaymentsResponse": ".list_payments",
    "PaymentSortField": ".list_payments",
    "ListPlansRequest": ".list_plans",
    "ListPlansData": ".list_plans_response",
    "ListPlansResponse": ".list_plans_response",
    "ListProductsRequest": ".list_products",
    "ListProductsData": ".list_products_response",
    "ListProductsResponse": ".list_products_response",
    "ListRefundsData": ".list_refunds",
    "ListRefundsResponse": ".list_refunds",
    "ListRolesData": ".list_roles",
    "ListRolesResponse": ".list_roles",
    "ListSubscriptionNotesRequest": ".list_subscription_notes",
    "ListSubscriptionNotesData": ".list_subscription_notes_response",
    "ListSubscriptionNotesResponse": ".list_subscription_notes_response",
    "SubscriptionAdminNoteRo": ".list_subscription_notes_response",
    "ListSubscriptionPendingUpdatesRequest": ".list_subscription_pending_updates",
    "ListSubscriptionPendingUpdatesData": ".list_subscription_pending_updates_response",
    "ListSubscriptionPendingUpdatesResponse": ".list_subscription_pending_updates_response",
    "ListSubscriptionTimelineRequest": ".list_subscription_timeline",
    "ListSubscriptionTimelineData": ".list_subscription_timeline_response",
    "ListSubscriptionTimelineResponse": ".list_subscription_timeline_response",
    "SubscriptionTimeLineDetail": ".list_subscription_timeline_response",
    "SubscriptionTimelineStatus": ".list_subscription_timeline_response",
    "ListSubscriptionsRequest": ".list_subscriptions",
    "ListSubscriptionsData": ".list_subscriptions_response",
    "ListSubscriptionsResponse": ".list_subscriptions_response",
    "ListUsVatCategoriesData": ".list_us_vat_categories",
    "ListUsVatCategoriesResponse": ".list_us_vat_categories",
    "USVATGatewayProductTaxCode": ".list_us_vat_categories",
    "ListUsVatUploadsData": ".list_us_vat_uploads",
    "ListUsVatUploadsResponse": ".list_us_vat_uploads",
    "MerchantUsVatGatewayCalculateHistory": ".list_us_vat_uploads",
    "ListUserDiscountsData": ".list_user_discounts",
    "ListUserDiscountsResponse": ".list_user_discounts",
    "MerchantUserDiscountCodeDetail": ".list_user_discounts",
    "UserDiscountStatus": ".list_user_discounts",
    "ListUserNotesRequest": ".list_user_notes",
    "ListUserNotesData": ".list_user_notes_response",
    "ListUserNotesResponse": ".list_user_notes_response",
    "UserAdminNoteDetail": ".list_user_notes_response",
    "ListUsersRequest": ".list_users",
    "ListUsersData": ".list_users_response",
    "ListUsersResponse": ".list_users_response",
    "ListVatCountriesData": ".list_vat_countries_response",
    "ListVatCountriesResponse": ".list_vat_countries_response",
    "VatCountryRate": ".list_vat_countries_response",
    "ListVatNumberValidationsData": ".list_vat_number_validations",
    "ListVatNumberValidationsRequest": ".list_vat_number_validations",
    "ListVatNumberValidationsResponse": ".list_vat_number_validations",
    "MerchantVatNumberVerifyHistory": ".list_vat_number_validations",
    "VatNumberStatus": ".list_vat_number_validations",
    "ListWebhookEndpointLogsData": ".list_webhook_endpoint_logs",
    "ListWebhookEndpointLogsResponse": ".list_webhook_endpoint_logs",
    "MerchantWebhookLog": ".list_webhook_endpoint_logs",
    "ListWebhookEndpointsData": ".list_webhook_endpoints",
    "ListWebhookEndpointsResponse": ".list_webhook_endpoints",
    "MerchantWebhookEndpoint": ".list_webhook_endpoints",
    "MerchantZapierCredential": ".list_webhook_endpoints",
    "WebhookEndpointType": ".list_webhook_endpoints",
    "ListWebhookEventsData": ".list_webhook_events",
    "ListWebhookEventsResponse": ".list_webhook_events",
    "LogInData": ".log_in",
    "LogInRequest": ".log_in",
    "LogInResponse": ".log_in",
    "LogInWithCodeData": ".log_in_with_code",
    "LogInWithCodeRequest": ".log_in_with_code",
    "LogInWithCodeResponse": ".log_in_with_code",
    "LogInWithOauthData": ".log_in_with_oauth",
    "LogInWithOauthRequest": ".log_in_with_oauth",
    "LogInWithOauthResponse": ".log_in_with_oauth",
    "LogInWithSessionData": ".log_in_with_session",
    "LogInWithSessionRequest": ".log_in_with_session",
    "LogInWithSessionResponse": ".log_in_with_session",
    "MarkExternalGatewayInvoicePaidData": ".mark_external_gateway_invoice_paid",
    "MarkExternalGatewayInvoicePaidRequest": ".mark_external_gateway_invoice_paid",
    "MarkExternalGatewayInvoicePaidResponse": ".mark_external_gateway_invoice_paid",
    "MarkExternalGatewayInvoiceRefundedData": ".mark_external_gateway_invoice_refunded",
    "MarkExternalGatewayInvoiceRefundedRequest": ".mark_external_gateway_invoice_refunded",
    "MarkExternalGatewayInvoiceRefundedResponse": ".mark_external_gateway_invoice_refunded",
    "MarkExternalGatewayPaymentFailedData": ".mark_external_gateway_payment_failed",
    "MarkExternalGatewayPaymentFailedRequest": ".mark_external_gateway_payment_failed",
    "MarkExternalGatewayPaymentFailedResponse": ".mark_external_gateway_payment_failed",
    "MarkExternalGatewayPaymentPaidData": ".mark_external_gateway_payment_paid",
    "MarkExternalGatewayPaymentPaidRequest": ".mark_external_gateway_payment_paid",
    "MarkExternalGatewayPaymentPaidResponse": ".mark_external_gateway_payment_paid",
    "MarkExternalGatewayRefundFailedData": ".mark_external_gateway_refund_failed",
    "MarkExternalGatewayRefundFailedRequest": ".mark_external_gateway_refund_failed",
    "MarkExternalGatewayRefundFailedResponse": ".mark_external_gateway_refund_failed",
    "MarkExternalGatewayRefundSucceededData": ".mark_external_gateway_refund_succeeded",
    "MarkExternalGatewayRefundSucceededRequest": ".mark_external_gateway_refund_succeeded",
    "MarkExternalGatewayRefundSucceededResponse": ".mark_external_gateway_refund_succeeded",
    "MarkInvoiceRefundSucceededRequest": ".mark_invoice_refund_succeeded",
    "MarkWireTransferSucceededRequest": ".mark_wire_transfer_succeeded",
    "Merchant": ".merchant",
    "MerchantBatchDiscountCode": ".merchant_batch_discount_code",
    "MerchantBatchDiscountCodeTemplate": ".merchant_batch_discount_code_template",
    "MerchantCheckout": ".merchant_checkout",
    "MerchantDiscountCode": ".merchant_discount_code",
    "MerchantDiscountCodeDetail": ".merchant_discount_code_detail",
    "MerchantLocalizationVersion": ".merchant_localization_version",
    "MerchantMemberDetail": ".merchant_member_detail",
    "MerchantRolePermissionMap": ".merchant_member_detail",
    "MerchantMemberDevice": ".merchant_member_device",
    "MerchantMetric": ".merchant_metric",
    "MerchantMetricPlanLimitDetail": ".merchant_metric_plan_limit_detail",
    "MerchantCurrencyConfig": ".merchant_multi_currency_config",
    "MerchantMultiCurrencyConfig": ".merchant_multi_currency_config",
    "MerchantRole": ".merchant_role",
    "MerchantRolePermission": ".merchant_role_permission",
    "Metadata": ".metadata",
    "MetricAggregationType": ".metric_aggregation_type",
    "MetricChargeType": ".metric_charge_type",
    "MetricPlanChargeGraduatedStep": ".metric_plan_charge_graduated_step",
    "MetricPlanChargeLine": ".metric_plan_charge_line",
    "MetricSortField": ".metric_sort_field",
    "MetricType": ".metric_type",
    "NewUser": ".new_user",
    "Oauth": ".oauth",
    "OnetimeAddonStatus": ".onetime_addon_status",
    "OverridePlanMetricLimitData": ".override_plan_metric_limit",
    "OverridePlanMetricLimitRequest": ".override_plan_metric_limit",
    "OverridePlanMetricLimitResponse": ".override_plan_metric_limit",
    "PlanMetricLimitOverrideParam": ".override_plan_metric_limit",
    "AuthorizeStatus": ".payment",
    "Payment": ".payment",
    "PaymentAuthorisedNeedEvent": ".payment_authorised_need",
    "PaymentCancelledEvent": ".payment_cancelled",
    "PaymentCreatedEvent": ".payment_created",
    "PaymentDetail": ".payment_detail",
    "PaymentFailureEvent": ".payment_failure",
    "PaymentMethod": ".payment_method",
    "PaymentMovementSortField": ".payment_movement_sort_field",
    "PaymentStatus": ".payment_status",
    "PaymentSuccessEvent": ".payment_success",
    "PaymentTimelineStatus": ".payment_timeline_status",
    "PaymentTimelineType": ".payment_timeline_type",
    "PendingUpdateStatus": ".pending_update_status",
    "Plan": ".plan",
    "PlanAddonDetail": ".plan_addon_detail",
    "PlanAddonParam": ".plan_addon_param",
    "MerchantMetricPlanChargeDetail": ".plan_detail",
    "PlanDetail": ".plan_detail",
    "MetricLimitQuotaDetail": ".plan_metric_limit_detail",
    "PlanMetricLimitDetail": ".plan_metric_limit_detail",
    "PlanMetricLimitParam": ".plan_metric_limit_param",
    "PlanMetricMeteredChargeParam": ".plan_metric_metered_charge_param",
    "PlanMultiCurrency": ".plan_multi_currency",
    "PlanMultiTrial": ".plan_multi_trial",
    "PlanProductParam": ".plan_product_param",
    "PlanPublishStatus": ".plan_publish_status",
    "PlanStatus": ".plan_status",
    "PlanType": ".plan_type",
    "PreviewDiscountPlansData": ".preview_discount_plans",
    "PreviewDiscountPlansRequest": ".preview_discount_plans",
    "PreviewDiscountPlansResponse": ".preview_discount_plans",
    "PreviewNextInvoiceData": ".preview_next_invoice",
    "PreviewNextInvoiceResponse": ".preview_next_invoice",
    "PreviewOnetimeAddonPaymentData": ".preview_onetime_addon_payment",
    "PreviewOnetimeAddonPaymentRequest": ".preview_onetime_addon_payment",
    "PreviewOnetimeAddonPaymentResponse": ".preview_onetime_addon_payment",
    "PreviewPlanPriceChangeData": ".preview_plan_price_change",
    "PreviewPlanPriceChangeRequest": ".preview_plan_price_change",
    "PreviewPlanPriceChangeResponse": ".preview_plan_price_change",
    "PreviewSubscriptionData": ".preview_subscription",
    "PreviewSubscriptionRequest": ".preview_subscription",
    "PreviewSubscriptionResponse": ".preview_subscription",
    "PreviewSubscriptionRenewalData": ".preview_subscription_renewal",
    "PreviewSubscriptionRenewalRequest": ".preview_subscription_renewal",
    "PreviewSubscriptionRenewalResponse": ".preview_subscription_renewal",
    "PreviewSubscriptionUpdateData": ".preview_subscription_update",
    "PreviewSubscriptionUpdateRequest": ".preview_subscription_update",
    "PreviewSubscriptionUpdateResponse": ".preview_subscription_update",
    "Product": ".product",
    "ProductStatus": ".product_status",
    "PublishPlanRequest": ".publish_plan",
    "ReconvertInvoiceCryptoRequest": ".reconvert_invoice_crypto",
    "Refund": ".refund",
    "RefundType": ".refund",
    "RefundCancelledEvent": ".refund_cancelled",
    "RefundCreatedEvent": ".refund_created",
    "RefundDetail": ".refund_detail",
    "RefundFailureEvent": ".refund_failure",
    "RefundInvoiceData": ".refund_invoice",
    "RefundInvoiceRequest": ".refund_invoice",
    "RefundInvoiceResponse": ".refund_invoice",
    "RefundPromoCreditFromInvoiceRequest": ".refund_promo_credit_from_invoice",
    "RefundReversedEvent": ".refund_reversed",
    "RefundStatus": ".refund_status",
    "RefundSuccessEvent": ".refund_success",
    "Refusal": ".refusal",
    "RegisterMerchantRequest": ".register_merchant",
    "RegisterMerchantWithoutVerificationData": ".register_merchant_without_verification",
    "RegisterMerchantWithoutVerificationRequest": ".register_merchant_without_verification",
    "RegisterMerchantWithoutVerificationResponse": ".register_merchant_without_verification",
    "RegisterWithOauthData": ".register_with_oauth",
    "RegisterWithOauthRequest": ".register_with_oauth",
    "RegisterWithOauthResponse": ".register_with_oauth",
    "RenewSubscriptionData": ".renew_subscription",
    "RenewSubscriptionRequest": ".renew_subscription",
    "RenewSubscriptionResponse": ".renew_subscription",
    "ReprocessMetricCarryoverData": ".reprocess_metric_carryover",
    "ReprocessMetricCarryoverRequest": ".reprocess_metric_carryover",
    "ReprocessMetricCarryoverResponse": ".reprocess_metric_carryover",
    "ResendWebhookData": ".resend_webhook",
    "ResendWebhookRequest": ".resend_webhook",
    "ResendWebhookResponse": ".resend_webhook",
    "ResetMemberPasswordRequest": ".reset_member_password",
    "ResetMemberTotpData": ".reset_member_totp",
    "ResetMemberTotpRequest": ".reset_member_totp",
    "ResetMemberTotpResponse": ".reset_member_totp",
    "ResetPasswordWithCodeRequest": ".reset_password_with_code",
    "ResetPasswordWithTotpRequest": ".reset_password_with_totp",
    "RestoreGatewayData": ".restore_gateway",
    "RestoreGatewayRequest": ".restore_gateway",
    "RestoreGatewayResponse": ".restore_gateway",
    "ResumeMemberRequest": ".resume_member",
    "ResumeSubscriptionRequest": ".resume_subscription",
    "ResumeUserRequest": ".resume_user",
    "SearchByKeyRequest": ".search_by_key",
    "SearchByKeyData": ".search_by_key_response",
    "SearchByKeyResponse": ".search_by_key_response",
    "SearchPrecisionMatchObject": ".search_by_key_response",
    "SearchUsersRequest": ".search_users",
    "SearchUsersData": ".search_users_response",
    "SearchUsersResponse": ".search_users_response",
    "SendEmailToUserRequest": ".send_email_to_user",
    "SendEmailWithCredentialRequest": ".send_email_with_credential",
    "SendInvoiceEmailRequest": ".send_invoice_email",
    "SendLoginCodeRequest": ".send_login_code",
    "SendPasswordResetCodeRequest": ".send_password_reset_code",
    "SendTemplateEmailToUserRequest": ".send_template_email_to_user",
    "SetDefaultEmailGatewayRequest": ".set_default_email_gateway",
    "SetDefaultGatewayData": ".set_default_gateway",
    "SetDefaultGatewayRequest": ".set_default_gateway",
    "SetDefaultGatewayResponse": ".set_default_gateway",
    "SetUpEmailGatewayData": ".set_up_email_gateway",
    "SetUpEmailGatewayRequest": ".set_up_email_gateway",
    "SetUpEmailGatewayResponse": ".set_up_email_gateway",
    "EmailGatewayConnectionAPIKeysUpdate": ".set_up_email_gateway_v2",
    "SetUpEmailGatewayV2Request": ".set_up_email_gateway_v2",
    "SetUpEmailSenderRequest": ".set_up_email_sender",
    "SetUpExchangeRateApiData": ".set_up_exchange_rate_api",
    "SetUpExchangeRateApiRequest": ".set_up_exchange_rate_api",
    "SetUpExchangeRateApiResponse": ".set_up_exchange_rate_api",
    "SetUpGatewayData": ".set_up_gateway",
    "SetUpGatewayRequest": ".set_up_gateway",
    "SetUpGatewayResponse": ".set_up_gateway",
    "SetUpGatewayWebhookData": ".set_up_gateway_webhook",
    "SetUpGatewayWebhookRequest": ".set_up_gateway_webhook",
    "SetUpGatewayWebhookResponse": ".set_up_gateway_webhook",
    "SetUpMultiCurrenciesData": ".set_up_multi_currencies",
    "SetUpMultiCurrenciesRequest": ".set_up_multi_currencies",
    "SetUpMultiCurrenciesResponse": ".set_up_multi_currencies",
    "SetUpOauthData": ".set_up_oauth",
    "SetUpOauthRequest": ".set_up_oauth",
    "SetUpOauthResponse": ".set_up_oauth",
    "SetUpPasswordData": ".set_up_password",
    "SetUpPasswordRequest": ".set_up_password",
    "SetUpPasswordResponse": ".set_up_password",
    "SetUpSegmentRequest": ".set_up_segment",
    "SetUpUsVatConfigRequest": ".set_up_us_vat_config",
    "SetUpUsVatGatewayRequest": ".set_up_us_vat_gateway",
    "SetUpVatGatewayData": ".set_up_vat_gateway",
    "SetUpVatGatewayRequest": ".set_up_vat_gateway",
    "SetUpVatGatewayResponse": ".set_up_vat_gateway",
    "SetUpWireTransferGatewayData": ".set_up_wire_transfer_gateway",
    "SetUpWireTransferGatewayRequest": ".set_up_wire_transfer_gateway",
    "SetUpWireTransferGatewayResponse": ".set_up_wire_transfer_gateway",
    "SortType": ".sort_type",
    "Subscription": ".subscription",
    "SubscriptionMultiTrial": ".subscription",
    "SubscriptionMultiTrialItem": ".subscription",
    "SubscriptionType": ".subscription",
    "SubscriptionActivatedEvent": ".subscription_activated",
    "SubscriptionAutoRenewFailureEvent": ".subscription_auto_renew_failure",
    "SubscriptionAutoRenewSuccessEvent": ".subscription_auto_renew_success",
    "SubscriptionCancelledEvent": ".subscription_cancelled",
    "SubscriptionConfig": ".subscription_config",
    "SubscriptionCreatedEvent": ".subscription_created",
    "SubscriptionDetail": ".subscription_detail",
    "SubscriptionEndOfThisCycleEvent": ".subscription_end_of_this_cycle",
    "SubscriptionExpiredEvent": ".subscription_expired",
    "SubscriptionFailedEvent": ".subscription_failed",
    "SubscriptionImportCreatedEvent": ".subscription_import_created",
    "SubscriptionImportOverrideEvent": ".subscription_import_override",
    "SubscriptionLatestInvoiceTrackEvent": ".subscription_latest_invoice_track",
    "SubscriptionOnetimeAddonCancelledEvent": ".subscription_onetime_addon_cancelled",
    "SubscriptionOnetimeAddonCreatedEvent": ".subscription_onetime_addon_created",
    "SubscriptionOnetimeAddonDetail": ".subscription_onetime_addon_detail",
    "SubscriptionOnetimeAddonExpiredEvent": ".subscription_onetime_addon_expired",
    "SubscriptionOnetimeAddonSuccessEvent": ".subscription_onetime_addon_success",
    "SubscriptionPendingUpdateCancelledEvent": ".subscription_pending_update_cancelled",
    "SubscriptionPendingUpdateCreateEvent": ".subscription_pending_update_create",
    "SubscriptionPendingUpdateDetail": ".subscription_pending_update_detail",
    "SubscriptionPendingUpdateEvent": ".subscription_pending_update_event",
    "SubscriptionPendingUpdateSuccessEvent": ".subscription_pending_update_success",
    "SubscriptionResumeEndOfThisCycleEvent": ".subscription_resume_end_of_this_cycle",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionTrackEvent": ".subscription_track",
    "SubscriptionTrackUserOutofsubscribeEvent": ".subscription_track_user_outofsubscribe",
    "SubscriptionTrackWillcancelEvent": ".subscription_track_willcancel",
    "SubscriptionUpdatedEvent": ".subscription_updated",
    "SuspendMemberRequest": ".suspend_member",
    "SuspendUserRequest": ".suspend_user",
    "MerchantLocalizationEmailTemplate": ".sync_email_template_localizations",
    "SyncEmailTemplateLocalizationsRequest": ".sync_email_template_localizations",
    "SyncInvoiceUserSnapshotData": ".sync_invoice_user_snapshot",
    "SyncInvoiceUserSnapshotRequest": ".sync_invoice_user_snapshot",
    "SyncInvoiceUserSnapshotResponse": ".sync_invoice_user_snapshot",
    "SyncPaidInvoiceBillingDetailsData": ".sync_paid_invoice_billing_details",
    "SyncPaidInvoiceBillingDetailsRequest": ".sync_paid_invoice_billing_details",
    "SyncPaidInvoiceBillingDetailsResponse": ".sync_paid_invoice_billing_details",
    "TestEmailTemplateVersionRequest": ".test_email_template_version",
    "TotpType": ".totp_type",
    "UnpublishPlanRequest": ".unpublish_plan",
    "UpdateBatchDiscountTemplateData": ".update_batch_discount_template",
    "UpdateBatchDiscountTemplateRequest": ".update_batch_discount_template",
    "UpdateBatchDiscountTemplateResponse": ".update_batch_discount_template",
    "UpdateCheckoutData": ".update_checkout",
    "UpdateCheckoutRequest": ".update_checkout",
    "UpdateCheckoutResponse": ".update_checkout",
    "UpdateCnameDomainRequest": ".update_cname_domain",
    "UpdateCountryConfigRequest": ".update_country_config",
    "UpdateCreditAccountData": ".update_credit_account",
    "UpdateCreditAccountRequest": ".update_credit_account",
    "UpdateCreditAccountResponse": ".update_credit_account",
    "UpdateCreditConfigData": ".update_credit_config",
    "UpdateCreditConfigRequest": ".update_credit_config",
    "UpdateCreditConfigResponse": ".update_credit_config",
    "UpdateDiscountData": ".update_discount",
    "UpdateDiscountRequest": ".update_discount",
    "UpdateDiscountResponse": ".update_discount",
    "UpdateEmailTemplateVersionData": ".update_email_template_version",
    "UpdateEmailTemplateVersionRequest": ".update_email_template_version",
    "UpdateEmailTemplateVersionResponse": ".update_email_template_version",
    "UpdateExternalGatewayInvoiceLinkData": ".update_external_gateway_invoice_link",
    "UpdateExternalGatewayInvoiceLinkRequest": ".update_external_gateway_invoice_link",
    "UpdateExternalGatewayInvoiceLinkResponse": ".update_external_gateway_invoice_link",
    "UpdateExternalGatewayPaymentLinkData": ".update_external_gateway_payment_link",
    "UpdateExternalGatewayPaymentLinkRequest": ".update_external_gateway_payment_link",
    "UpdateExternalGatewayPaymentLinkResponse": ".update_external_gateway_payment_link",
    "UpdateExternalUserIdData": ".update_external_user_id",
    "UpdateExternalUserIdRequest": ".update_external_user_id",
    "UpdateExternalUserIdResponse": ".update_external_user_id",
    "UpdateGatewayData": ".update_gateway",
    "UpdateGatewayRequest": ".update_gateway",
    "UpdateGatewayResponse": ".update_gateway",
    "UpdateGatewayCountryConfigRequest": ".update_gateway_country_config",
    "GatewaySort": ".update_gateway_sort",
    "UpdateGatewaySortData": ".update_gateway_sort",
    "UpdateGatewaySortRequest": ".update_gateway_sort",
    "UpdateGatewaySortResponse": ".update_gateway_sort",
    "UpdateInvoiceData": ".update_invoice",
    "UpdateInvoiceRequest": ".update_invoice",
    "UpdateInvoiceResponse": ".update_invoice",
    "UpdateInvoicePdfRequest": ".update_invoice_pdf",
    "UpdateMemberData": ".update_member",
    "UpdateMemberRequest": ".update_member",
    "UpdateMemberResponse": ".update_member",
    "UpdateMemberRoleRequest": ".update_member_role",
    "UpdateMerchantData": ".update_merchant",
    "UpdateMerchantRequest": ".update_merchant",
    "UpdateMerchantResponse": ".update_merchant",
    "UpdateMetricData": ".update_metric",
    "UpdateMetricRequest": ".update_metric",
    "UpdateMetricResponse": ".update_metric",
    "UpdatePaidInvoiceBillingDetailsData": ".update_paid_invoice_billing_details",
    "UpdatePaidInvoiceBillingDetailsRequest": ".update_paid_invoice_billing_details",
    "UpdatePaidInvoiceBillingDetailsResponse": ".update_paid_invoice_billing_details",
    "UpdatePlanData": ".update_plan",
    "UpdatePlanRequest": ".update_plan",
    "UpdatePlanResponse": ".update_plan",
    "UpdatePlanMetricLimitData": ".update_plan_metric_limit",
    "UpdatePlanMetricLimitRequest": ".update_plan_metric_limit",
    "UpdatePlanMetricLimitResponse": ".update_plan_metric_limit",
    "UpdatePortalHostDomainRequest": ".update_portal_host_domain",
    "UpdateProductData": ".update_product",
    "UpdateProductRequest": ".update_product",
    "UpdateProductResponse": ".update_product",
    "UpdatePromoCreditConfigData": ".update_promo_credit_config",
    "UpdatePromoCreditConfigRequest": ".update_promo_credit_config",
    "UpdatePromoCreditConfigResponse": ".update_promo_credit_config",
    "UpdateRoleRequest": ".update_role",
    "UpdateSubscriptionData": ".update_subscription",
    "UpdateSubscriptionRequest": ".update_subscription",
    "UpdateSubscriptionResponse": ".update_subscription",
    "MerchantVatRule": ".update_subscription_config",
    "UpdateSubscriptionConfigData": ".update_subscription_config",
    "UpdateSubscriptionConfigRequest": ".update_subscription_config",
    "UpdateSubscriptionConfigResponse": ".update_subscription_config",
    "UpdateSubscriptionMetadataRequest": ".update_subscription_metadata",
    "UpdateTiming": ".update_timing",
    "UpdateTotpConfigRequest": ".update_totp_config",
    "UpdateUserData": ".update_user",
    "UpdateUserRequest": ".update_user",
    "UpdateUserResponse": ".update_user",
    "UpdateWebhookEndpointRequest": ".update_webhook_endpoint",
    "UpdateWireTransferGatewayData": ".update_wire_transfer_gateway",
    "UpdateWireTransferGatewayRequest": ".update_wire_transfer_gateway",
    "UpdateWireTransferGatewayResponse": ".update_wire_transfer_gateway",
    "USAddress": ".us_address",
    "UserAccount": ".user_account",
    "UserAccountDetail": ".user_account_detail",
    "UserCreatedEvent": ".user_created",
    "UserHistoryMetric": ".user_history_metric",
    "UserHistoryMetricLimitStat": ".user_history_metric",
    "UserMerchantMetricChargeStat": ".user_metric",
    "UserMerchantMetricLimitStat": ".user_metric",
    "UserMetric": ".user_metric",
    "UserOnetimeAddonDetail": ".user_metric",
    "UserMetricChargeInvoiceItem": ".user_metric_charge_invoice_item",
    "UserMetricChargeInvoiceItemEntity": ".user_metric_charge_invoice_item_entity",
    "UserMetricUpdateEvent": ".user_metric_update",
    "UserSortField": ".user_sort_field",
    "UserStatus": ".user_status",
    "UserSubscriptionUpdateEvent": ".user_subscription_update",
    "UserType": ".user_type",
    "UserUpdatedEvent": ".user_updated",
    "USVATConfig": ".usvat_config",
    "USVATGatewayConnectionAPIKeys": ".usvat_gateway_connection_api_keys",
    "USVATGlobalConfig": ".usvat_global_config",
    "ValidResult": ".valid_result",
    "ValidateUsVatAddressData": ".validate_us_vat_address",
    "ValidateUsVatAddressRequest": ".validate_us_vat_address",
    "ValidateUsVatAddressResponse": ".validate_us_vat_address",
    "ValidateVatNumberData": ".validate_vat_number",
    "ValidateVatNumberRequest": ".validate_vat_number",
    "ValidateVatNumberResponse": ".validate_vat_number",
    "VerifyRegistrationData": ".verify_registration",
    "VerifyRegistrationRequest": ".verify_registration",
    "VerifyRegistrationResponse": ".verify_registration",
}

__all__ = (
    "ActivateDiscountRequest",
    "ActivateEmailTemplateVersionRequest",
    "ActivatePlanRequest",
    "ActivateProductRequest",
    "ActivateSubscriptionTemporarilyRequest",
    "ActivateVatNumberValidationRequest",
    "AddonBindingAction",
    "AddSubscriptionTrialRequest",
    "AdjustMetricLimitData",
    "AdjustMetricLimitRequest",
    "AdjustMetricLimitResponse",
    "ApplyToNextInvoiceData",
    "ApplyToNextInvoiceRequest",
    "ApplyToNextInvoiceResponse",
    "ArchiveCheckoutRequest",
    "ArchiveGatewayData",
    "ArchiveGatewayRequest",
    "ArchiveGatewayResponse",
    "ArchivePlanRequest",
    "AuthGitHubUserInfo",
    "AuthGoogleUserInfo",
    "AuthorizeStatus",
    "BatchDiscountType",
    "BillingType",
    "BindPlanAddonsData",
    "BindPlanAddonsRequest",
    "BindPlanAddonsResponse",
    "BizType",
    "BooleanMap",
    "CancelInvoiceRequest",
    "CancelPaymentRequest",
    "CancelRefundRequest",
    "CancelSubscriptionAtPeriodEndRequest",
    "CancelSubscriptionRequest",
    "CapturePaymentRequest",
    "ChangeSortField",
    "ChangeSubscriptionCurrencyRequest",
    "ChangeSubscriptionDueDayRequest",
    "ChangeSubscriptionGatewayRequest",
    "ChangeUserEmailRequest",
    "ChangeUserGatewayRequest",
    "CheckRegistrationEmailData",
    "CheckRegistrationEmailRequest",
    "CheckRegistrationEmailResponse",
    "ClearInvoicePaymentRequest",
    "ClearMemberOauthRequest",
    "ClearMemberTotpRequest",
    "ClearTotpRequest",
    "ClearUserAutoChargeMethodRequest",
    "ConfirmMemberTotpKeyRequest",
    "ConfirmPlanPriceChangeData",
    "ConfirmPlanPriceChangeRequest",
    "ConfirmPlanPriceChangeResponse",
    "CopyPlanData",
    "CopyPlanRequest",
    "CopyPlanResponse",
    "CopyProductData",
    "CopyProductRequest",
    "CopyProductResponse",
    "CountUsersData",
    "CountUsersResponse",
    "CreateApiKeyData",
    "CreateApiKeyResponse",
    "CreateBatchDiscountTemplateData",
    "CreateBatchDiscountTemplateRequest",
    "CreateBatchDiscountTemplateResponse",
    "CreateCheckoutData",
    "CreateCheckoutRequest",
    "CreateCheckoutResponse",
    "CreateCreditConfigData",
    "CreateCreditConfigRequest",
    "CreateCreditConfigResponse",
    "CreateCreditRechargeData",
    "CreateCreditRechargeRequest",
    "CreateCreditRechargeResponse",
    "CreateDiscountData",
    "CreateDiscountRequest",
    "CreateDiscountResponse",
    "CreateEmailTemplateVersionData",
    "CreateEmailTemplateVersionRequest",
    "CreateEmailTemplateVersionResponse",
    "CreateInvoiceData",
    "CreateInvoiceRequest",
    "CreateInvoiceResponse",
    "CreateMarkedRefundData",
    "CreateMarkedRefundRequest",
    "CreateMarkedRefundResponse",
    "CreateMemberRequest",
    "CreateMetricData",
    "CreateMetricEventData",
    "CreateMetricEventRequest",
    "CreateMetricEventResponse",
    "CreateMetricRequest",
    "CreateMetricResponse",
    "CreateOnetimeAddonPaymentData",
    "CreateOnetimeAddonPaymentRequest",
    "CreateOnetimeAddonPaymentResponse",
    "CreatePaymentData",
    "CreatePaymentMethodData",
    "CreatePaymentMethodRequest",
    "CreatePaymentMethodResponse",
    "CreatePaymentRequest",
    "CreatePaymentResponse",
    "CreatePlanData",
    "CreatePlanMetricLimitData",
    "CreatePlanMetricLimitRequest",
    "CreatePlanMetricLimitResponse",
    "CreatePlanRequest",
    "CreatePlanResponse",
    "CreateProductData",
    "CreateProductRequest",
    "CreateProductResponse",
    "CreateRefundData",
    "CreateRefundRequest",
    "CreateRefundResponse",
    "CreateRoleRequest",
    "CreateSessionData",
    "CreateSessionRequest",
    "CreateSessionResponse",
    "CreateSubscriptionData",
    "CreateSubscriptionNoteRequest",
    "CreateSubscriptionPaymentRequest",
    "CreateSubscriptionPaymentResponse",
    "CreateSubscriptionRequest",
    "CreateSubscriptionResponse",
    "CreateUserData",
    "CreateUserNoteRequest",
    "CreateUserRequest",
    "CreateUserResponse",
    "CreateWebhookEndpointRequest",
    "CreditAccount",
    "CreditAccountDetail",
    "CreditAccountType",
    "CreditConfig",
    "CreditConfigStatistics",
    "CreditNoteDetail",
    "CreditPayout",
    "CreditRecharge",
    "CreditRechargeStatus",
    "CreditSortField",
    "CreditTransaction",
    "CreditTransactionDetail",
    "CreditTransactionType",
    "Currency",
    "DeactivateDiscountRequest",
    "DeactivateVatNumberValidationRequest",
    "DecrementDiscountQuantityData",
    "DecrementDiscountQuantityRequest",
    "DecrementDiscountQuantityResponse",
    "DecrementPromoCreditData",
    "DecrementPromoCreditRequest",
    "DecrementPromoCreditResponse",
    "DeleteDiscountRequest",
    "DeleteEmailTemplateVersionRequest",
    "DeleteImportedInvoiceRequest",
    "DeleteInvoiceRequest",
    "DeleteMemberTotpDeviceData",
    "DeleteMemberTotpDeviceRequest",
    "DeleteMemberTotpDeviceResponse",
    "DeleteMetricData",
    "DeleteMetricEventRequest",
    "DeleteMetricRequest",
    "DeleteMetricResponse",
    "DeletePaymentMethodRequest",
    "DeletePlanMetricLimitData",
    "DeletePlanMetricLimitRequest",
    "DeletePlanMetricLimitResponse",
    "DeletePlanRequest",
    "DeleteProductRequest",
    "DeleteRoleRequest",
    "DeleteUserRequest",
    "DeleteWebhookEndpointRequest",
    "DiscountPlanApplyType",
    "DiscountStatus",
    "DiscountType",
    "DiscountUserScope",
    "Done",
    "EmailGatewayConnectionAPIKeys",
    "EmailGatewayConnectionAPIKeysMap",
    "EmailGatewayConnectionAPIKeysUpdate",
    "EmailLocalizationTemplate",
    "EmailStatus",
    "Envelope",
    "EventFields",
    "EventMetricCharge",
    "ExchangeAmountData",
    "ExchangeAmountRequest",
    "ExchangeAmountResponse",
    "ExternalDiscountParam",
    "FinishInvoiceData",
    "FinishInvoiceRequest",
    "FinishInvoiceResponse",
    "GasPayer",
    "Gateway",
    "GatewayAction",
    "GatewayBank",
    "GatewayCompanyIssuer",
    "GatewayCurrencyExchange",
    "GatewayCurrencyExchangeRule",
    "GatewayPaymentType",
    "GatewaySort",
    "GatewayType",
    "GenerateBatchDiscountChildrenData",
    "GenerateBatchDiscountChildrenRequest",
    "GenerateBatchDiscountChildrenResponse",
    "GenerateInvoicePdfRequest",
    "GetBatchDiscountChildData",
    "GetBatchDiscountChildRequest",
    "GetBatchDiscountChildResponse",
    "GetBatchDiscountTemplateData",
    "GetBatchDiscountTemplateRequest",
    "GetBatchDiscountTemplateResponse",
    "GetCheckoutData",
    "GetCheckoutLinkData",
    "GetCheckoutLinkRequest",
    "GetCheckoutLinkResponse",
    "GetCheckoutRequest",
    "GetCheckoutResponse",
    "GetCreditAccountData",
    "GetCreditAccountRequest",
    "GetCreditAccountResponse",
    "GetCustomerPortalUrlData",
    "GetCustomerPortalUrlRequest",
    "GetCustomerPortalUrlResponse",
    "GetDiscountData",
    "GetDiscountRequest",
    "GetDiscountResponse",
    "GetExchangeRateData",
    "GetExchangeRateRequest",
    "GetExchangeRateResponse",
    "GetGatewayData",
    "GetGatewayRequest",
    "GetGatewayResponse",
    "GetGitHubOauthUrlData",
    "GetGitHubOauthUrlResponse",
    "GetGoogleOauthUrlData",
    "GetGoogleOauthUrlResponse",
    "GetInvoiceData",
    "GetInvoiceRequest",
    "GetInvoiceResponse",
    "GetLicenseData",
    "GetLicenseResponse",
    "GetLicenseUpdateUrlData",
    "GetLicenseUpdateUrlRequest",
    "GetLicenseUpdateUrlResponse",
    "GetMemberProfileData",
    "GetMemberProfileResponse",
    "GetMemberTotpKeyData",
    "GetMemberTotpKeyRequest",
    "GetMemberTotpKeyResponse",
    "GetMerchantData",
    "GetMerchantResponse",
    "GetMetricData",
    "GetMetricEventCurrentValueData",
    "GetMetricEventCurrentValueRequest",
    "GetMetricEventCurrentValueResponse",
    "GetMetricRequest",
    "GetMetricResponse",
    "GetOverviewStatisticsData",
    "GetOverviewStatisticsResponse",
    "GetPaymentData",
    "GetPaymentMethodData",
    "GetPaymentMethodResponse",
    "GetPaymentResponse",
    "GetPlanData",
    "GetPlanRequest",
    "GetPlanResponse",
    "GetProductData",
    "GetProductRequest",
    "GetProductResponse",
    "GetPromoCreditConfigData",
    "GetPromoCreditConfigRequest",
    "GetPromoCreditConfigResponse",
    "GetPromoCreditStatisticsData",
    "GetPromoCreditStatisticsRequest",
    "GetPromoCreditStatisticsResponse",
    "GetQuickBooksAuthorizationUrlData",
    "GetQuickBooksAuthorizationUrlResponse",
    "GetRefundData",
    "GetRefundResponse",
    "GetSubscriptionConfigData",
    "GetSubscriptionConfigResponse",
    "GetSubscriptionData",
    "GetSubscriptionPendingUpdateData",
    "GetSubscriptionPendingUpdateResponse",
    "GetSubscriptionRequest",
    "GetSubscriptionResponse",
    "GetSubscriptionUpdateUrlData",
    "GetSubscriptionUpdateUrlRequest",
    "GetSubscriptionUpdateUrlResponse",
    "GetUserData",
    "GetUserMetricByInvoiceData",
    "GetUserMetricByInvoiceResponse",
    "GetUserMetricBySubscriptionData",
    "GetUserMetricBySubscriptionResponse",
    "GetUserMetricData",
    "GetUserMetricResponse",
    "GetUserPendingCryptoSubscriptionData",
    "GetUserPendingCryptoSubscriptionRequest",
    "GetUserPendingCryptoSubscriptionResponse",
    "GetUserResponse",
    "GetUserSubscriptionData",
    "GetUserSubscriptionMetricData",
    "GetUserSubscriptionMetricResponse",
    "GetUserSubscriptionRequest",
    "GetUserSubscriptionResponse",
    "GetWebhookSecretData",
    "GetWebhookSecretResponse",
    "GetZapierConnectUrlData",
    "GetZapierConnectUrlRequest",
    "GetZapierConnectUrlResponse",
    "GroupPlanIntervalSelector",
    "GroupPlanSelector",
    "ImportActiveSubscriptionData",
    "ImportActiveSubscriptionRequest",
    "ImportActiveSubscriptionResponse",
    "ImportHistorySubscriptionData",
    "ImportHistorySubscriptionRequest",
    "ImportHistorySubscriptionResponse",
    "ImportInvoiceData",
    "ImportInvoiceRequest",
    "ImportInvoiceResponse",
    "InactivateProductRequest",
    "IncrementBatchDiscountTemplateQuantityData",
    "IncrementBatchDiscountTemplateQuantityRequest",
    "IncrementBatchDiscountTemplateQuantityResponse",
    "IncrementDiscountQuantityData",
    "IncrementDiscountQuantityRequest",
    "IncrementDiscountQuantityResponse",
    "IncrementPromoCreditData",
    "IncrementPromoCreditRequest",
    "IncrementPromoCreditResponse",
    "IntervalUnit",
    "Invoice",
    "InvoiceCancelledEvent",
    "InvoiceCreatedEvent",
    "InvoiceDetail",
    "InvoiceFailedEvent",
    "InvoiceHistoryInvoiceImportLineItem",
    "InvoiceItem",
    "InvoiceListType",
    "InvoiceMetricCharge",
    "InvoiceMetricLimit",
    "InvoiceNewInvoiceItemParam",
    "InvoicePaidEvent",
    "InvoicePlanChargeType",
    "InvoicePlanSnapshot",
    "InvoiceProcessEvent",
    "InvoiceReversedEvent",
    "InvoiceSendStatus",
    "InvoiceSortField",
    "InvoiceStatus",
    "License",
    "LicensePlan",
    "ListBatchDiscountChildrenData",
    "ListBatchDiscountChildrenResponse",
    "ListBatchDiscountTemplatesData",
    "ListBatchDiscountTemplatesResponse",
    "ListCheckoutsData",
    "ListCheckoutsRequest",
    "ListCheckoutsResponse",
    "ListCountryConfigsData",
    "ListCountryConfigsResponse",
    "ListCreditAccountsData",
    "ListCreditAccountsResponse",
    "ListCreditConfigsData",
    "ListCreditConfigsRequest",
    "ListCreditConfigsResponse",
    "ListCreditNotesData",
    "ListCreditNotesRequest",
    "ListCreditNotesResponse",
    "ListCreditTransactionsData",
    "ListCreditTransactionsRequest",
    "ListCreditTransactionsResponse",
    "ListDiscountsData",
    "ListDiscountsResponse",
    "ListEmailHistoryData",
    "ListEmailHistoryResponse",
    "ListEmailTemplatesData",
    "ListEmailTemplatesResponse",
    "ListGatewaysData",
    "ListGatewaySetupsData",
    "ListGatewaySetupsResponse",
    "ListGatewaysResponse",
    "ListInvoicesData",
    "ListInvoiceSplitPaymentsData",
    "ListInvoiceSplitPaymentsRequest",
    "ListInvoiceSplitPaymentsResponse",
    "ListInvoicesRequest",
    "ListInvoicesResponse",
    "ListInvoicesWithMetricData",
    "ListInvoicesWithMetricResponse",
    "ListMemberOperationLogsData",
    "ListMemberOperationLogsResponse",
    "ListMembersData",
    "ListMembersRequest",
    "ListMembersResponse",
    "ListMetricEventsData",
    "ListMetricEventsRequest",
    "ListMetricEventsResponse",
    "ListMetricsData",
    "ListMetricsRequest",
    "ListMetricsResponse",
    "ListOauthMembersData",
    "ListOauthMembersResponse",
    "ListOnetimeAddonPurchasesData",
    "ListOnetimeAddonPurchasesResponse",
    "ListPaymentItemsData",
    "ListPaymentItemsResponse",
    "ListPaymentMethodsData",
    "ListPaymentMethodsResponse",
    "ListPaymentsData",
    "ListPaymentsResponse",
    "ListPaymentTimelineData",
    "ListPaymentTimelineRequest",
    "ListPaymentTimelineResponse",
    "ListPlansData",
    "ListPlansRequest",
    "ListPlansResponse",
    "ListProductsData",
    "ListProductsRequest",
    "ListProductsResponse",
    "ListRefundsData",
    "ListRefundsResponse",
    "ListRolesData",
    "ListRolesResponse",
    "ListSubscriptionNotesData",
    "ListSubscriptionNotesRequest",
    "ListSubscriptionNotesResponse",
    "ListSubscriptionPendingUpdatesData",
    "ListSubscriptionPendingUpdatesRequest",
    "ListSubscriptionPendingUpdatesResponse",
    "ListSubscriptionsData",
    "ListSubscriptionsRequest",
    "ListSubscriptionsResponse",
    "ListSubscriptionTimelineData",
    "ListSubscriptionTimelineRequest",
    "ListSubscriptionTimelineResponse",
    "ListUserDiscountsData",
    "ListUserDiscountsResponse",
    "ListUserNotesData",
    "ListUserNotesRequest",
    "ListUserNotesResponse",
    "ListUsersData",
    "ListUsersRequest",
    "ListUsersResponse",
    "ListUsVatCategoriesData",
    "ListUsVatCategoriesResponse",
    "ListUsVatUploadsData",
    "ListUsVatUploadsResponse",
    "ListVatCountriesData",
    "ListVatCountriesResponse",
    "ListVatNumberValidationsData",
    "ListVatNumberValidationsRequest",
    "ListVatNumberValidationsResponse",
    "ListWebhookEndpointLogsData",
    "ListWebhookEndpointLogsResponse",
    "ListWebhookEndpointsData",
    "ListWebhookEndpointsResponse",
    "ListWebhookEventsData",
    "ListWebhookEventsResponse",
    "LogInData",
    "LogInRequest",
    "LogInResponse",
    "LogInWithCodeData",
    "LogInWithCodeRequest",
    "LogInWithCodeResponse",
    "LogInWithOauthData",
    "LogInWithOauthRequest",
    "LogInWithOauthResponse",
    "LogInWithSessionData",
    "LogInWithSessionRequest",
    "LogInWithSessionResponse",
    "MarkExternalGatewayInvoicePaidData",
    "MarkExternalGatewayInvoicePaidRequest",
    "MarkExternalGatewayInvoicePaidResponse",
    "MarkExternalGatewayInvoiceRefundedData",
    "MarkExternalGatewayInvoiceRefundedRequest",
    "MarkExternalGatewayInvoiceRefundedResponse",
    "MarkExternalGatewayPaymentFailedData",
    "MarkExternalGatewayPaymentFailedRequest",
    "MarkExternalGatewayPaymentFailedResponse",
    "MarkExternalGatewayPaymentPaidData",
    "MarkExternalGatewayPaymentPaidRequest",
    "MarkExternalGatewayPaymentPaidResponse",
    "MarkExternalGatewayRefundFailedData",
    "MarkExternalGatewayRefundFailedRequest",
    "MarkExternalGatewayRefundFailedResponse",
    "MarkExternalGatewayRefundSucceededData",
    "MarkExternalGatewayRefundSucceededRequest",
    "MarkExternalGatewayRefundSucceededResponse",
    "MarkInvoiceRefundSucceededRequest",
    "MarkWireTransferSucceededRequest",
    "Merchant",
    "MerchantBatchDiscountCode",
    "MerchantBatchDiscountCodeTemplate",
    "MerchantCheckout",
    "MerchantCountryConfig",
    "MerchantCurrencyConfig",
    "MerchantDiscountCode",
    "MerchantDiscountCodeDetail",
    "MerchantEmailHistoryDetail",
    "MerchantEmailHistoryStatistics",
    "MerchantEmailTemplate",
    "MerchantLocalizationEmailTemplate",
    "MerchantLocalizationVersion",
    "MerchantMember",
    "MerchantMemberDetail",
    "MerchantMemberDevice",
    "MerchantMetric",
    "MerchantMetricEvent",
    "MerchantMetricEventDetail",
    "MerchantMetricPlanChargeDetail",
    "MerchantMetricPlanLimitDetail",
    "MerchantMultiCurrencyConfig",
    "MerchantOperationLogDetail",
    "MerchantRole",
    "MerchantRolePermission",
    "MerchantRolePermissionMap",
    "MerchantUserDiscountCodeDetail",
    "MerchantUsVatGatewayCalculateHistory",
    "MerchantVatNumberVerifyHistory",
    "MerchantVatRule",
    "MerchantVersion",
    "MerchantWebhookEndpoint",
    "MerchantWebhookLog",
    "MerchantZapierCredential",
    "Metadata",
    "MetricAggregationType",
    "MetricChargeStatus",
    "MetricChargeType",
    "MetricLimitQuotaDetail",
    "MetricPlanChargeGraduatedStep",
    "MetricPlanChargeLine",
    "MetricSortField",
    "MetricType",
    "NewUser",
    "Oauth",
    "OnetimeAddonStatus",
    "OverridePlanMetricLimitData",
    "OverridePlanMetricLimitRequest",
    "OverridePlanMetricLimitResponse",
    "Payment",
    "PaymentAuthorisedNeedEvent",
    "PaymentCancelledEvent",
    "PaymentCreatedEvent",
    "PaymentDetail",
    "PaymentFailureEvent",
    "PaymentItem",
    "PaymentItemDetail",
    "PaymentItemParam",
    "PaymentItemStatus",
    "PaymentMetadata",
    "PaymentMethod",
    "PaymentMovementSortField",
    "PaymentSortField",
    "PaymentStatus",
    "PaymentSuccessEvent",
    "PaymentTimelineDetail",
    "PaymentTimelineStatus",
    "PaymentTimelineType",
    "PendingUpdateStatus",
    "Plan",
    "PlanAddonDetail",
    "PlanAddonParam",
    "PlanDetail",
    "PlanMetricLimitDetail",
    "PlanMetricLimitOverrideParam",
    "PlanMetricLimitParam",
    "PlanMetricMeteredChargeParam",
    "PlanMultiCurrency",
    "PlanMultiCurrencyRate",
    "PlanMultiCurrencySnapshot",
    "PlanMultiTrial",
    "PlanProductParam",
    "PlanPublishStatus",
    "PlanStatus",
    "PlanType",
    "PreviewDiscountPlansData",
    "PreviewDiscountPlansRequest",
    "PreviewDiscountPlansResponse",
    "PreviewNextInvoiceData",
    "PreviewNextInvoiceResponse",
    "PreviewOnetimeAddonPaymentData",
    "PreviewOnetimeAddonPaymentRequest",
    "PreviewOnetimeAddonPaymentResponse",
    "PreviewPlanPriceChangeData",
    "PreviewPlanPriceChangeRequest",
    "PreviewPlanPriceChangeResponse",
    "PreviewSubscriptionData",
    "PreviewSubscriptionRenewalData",
    "PreviewSubscriptionRenewalRequest",
    "PreviewSubscriptionRenewalResponse",
    "PreviewSubscriptionRequest",
    "PreviewSubscriptionResponse",
    "PreviewSubscriptionUpdateData",
    "PreviewSubscriptionUpdateRequest",
    "PreviewSubscriptionUpdateResponse",
    "Product",
    "ProductStatus",
    "PublishPlanRequest",
    "ReconvertInvoiceCryptoRequest",
    "Refund",
    "RefundCancelledEvent",
    "RefundCreatedEvent",
    "RefundDetail",
    "RefundFailureEvent",
    "RefundInvoiceData",
    "RefundInvoiceRequest",
    "RefundInvoiceResponse",
    "RefundPromoCreditFromInvoiceRequest",
    "RefundReversedEvent",
    "RefundStatus",
    "RefundSuccessEvent",
    "RefundType",
    "Refusal",
    "RegisterMerchantRequest",
    "RegisterMerchantWithoutVerificationData",
    "RegisterMerchantWithoutVerificationRequest",
    "RegisterMerchantWithoutVerificationResponse",
    "RegisterWithOauthData",
    "RegisterWithOauthRequest",
    "RegisterWithOauthResponse",
    "RenewSubscriptionData",
    "RenewSubscriptionRequest",
    "RenewSubscriptionResponse",
    "ReprocessMetricCarryoverData",
    "ReprocessMetricCarryoverRequest",
    "ReprocessMetricCarryoverResponse",
    "ResendWebhookData",
    "ResendWebhookRequest",
    "ResendWebhookResponse",
    "ResetMemberPasswordRequest",
    "ResetMemberTotpData",
    "ResetMemberTotpRequest",
    "ResetMemberTotpResponse",
    "ResetPasswordWithCodeRequest",
    "ResetPasswordWithTotpRequest",
    "RestoreGatewayData",
    "RestoreGatewayRequest",
    "RestoreGatewayResponse",
    "ResumeMemberRequest",
    "ResumeSubscriptionRequest",
    "ResumeUserRequest",
    "SearchByKeyData",
    "SearchByKeyRequest",
    "SearchByKeyResponse",
    "SearchPrecisionMatchObject",
    "SearchUsersData",
    "SearchUsersRequest",
    "SearchUsersResponse",
    "SendEmailToUserRequest",
    "SendEmailWithCredentialRequest",
    "Sender",
    "SendInvoiceEmailRequest",
    "SendLoginCodeRequest",
    "SendPasswordResetCodeRequest",
    "SendTemplateEmailToUserRequest",
    "SetDefaultEmailGatewayRequest",
    "SetDefaultGatewayData",
    "SetDefaultGatewayRequest",
    "SetDefaultGatewayResponse",
    "SetUpEmailGatewayData",
    "SetUpEmailGatewayRequest",
    "SetUpEmailGatewayResponse",
    "SetUpEmailGatewayV2Request",
    "SetUpEmailSenderRequest",
    "SetUpExchangeRateApiData",
    "SetUpExchangeRateApiRequest",
    "SetUpExchangeRateApiResponse",
    "SetUpGatewayData",
    "SetUpGatewayRequest",
    "SetUpGatewayResponse",
    "SetUpGatewayWebhookData",
    "SetUpGatewayWebhookRequest",
    "SetUpGatewayWebhookResponse",
    "SetUpMultiCurrenciesData",
    "SetUpMultiCurrenciesRequest",
    "SetUpMultiCurrenciesResponse",
    "SetUpOauthData",
    "SetUpOauthRequest",
    "SetUpOauthResponse",
    "SetUpPasswordData",
    "SetUpPasswordRequest",
    "SetUpPasswordResponse",
    "SetUpSegmentRequest",
    "SetUpUsVatConfigRequest",
    "SetUpUsVatGatewayRequest",
    "SetUpVatGatewayData",
    "SetUpVatGatewayRequest",
    "SetUpVatGatewayResponse",
    "SetUpWireTransferGatewayData",
    "SetUpWireTransferGatewayRequest",
    "SetUpWireTransferGatewayResponse",
    "SortType",
    "SplitPaymentInfo",
    "Subscription",
    "SubscriptionActivatedEvent",
    "SubscriptionAdminNoteRo",
    "SubscriptionAutoRenewFailureEvent",
    "SubscriptionAutoRenewSuccessEvent",
    "SubscriptionCancelledEvent",
    "SubscriptionConfig",
    "SubscriptionCreatedEvent",
    "SubscriptionDetail",
    "SubscriptionEndOfThisCycleEvent",
    "SubscriptionExpiredEvent",
    "SubscriptionFailedEvent",
    "SubscriptionImportCreatedEvent",
    "SubscriptionImportOverrideEvent",
    "SubscriptionLatestInvoiceTrackEvent",
    "SubscriptionMultiTrial",
    "SubscriptionMultiTrialItem",
    "SubscriptionOnetimeAddon",
    "SubscriptionOnetimeAddonCancelledEvent",
    "SubscriptionOnetimeAddonCreatedEvent",
    "SubscriptionOnetimeAddonDetail",
    "SubscriptionOnetimeAddonExpiredEvent",
    "SubscriptionOnetimeAddonSuccessEvent",
    "SubscriptionPayment",
    "SubscriptionPendingUpdateCancelledEvent",
    "SubscriptionPendingUpdateCreateEvent",
    "SubscriptionPendingUpdateDetail",
    "SubscriptionPendingUpdateEvent",
    "SubscriptionPendingUpdateSuccessEvent",
    "SubscriptionResumeEndOfThisCycleEvent",
    "SubscriptionStatus",
    "SubscriptionTimeLineDetail",
    "SubscriptionTimelineStatus",
    "SubscriptionTrackEvent",
    "SubscriptionTrackUserOutofsubscribeEvent",
    "SubscriptionTrackWillcancelEvent",
    "SubscriptionType",
    "SubscriptionUpdatedEvent",
    "SuspendMemberRequest",
    "SuspendUserRequest",
    "SyncEmailTemplateLocalizationsRequest",
    "SyncInvoiceUserSnapshotData",
    "SyncInvoiceUserSnapshotRequest",
    "SyncInvoiceUserSnapshotResponse",
    "SyncPaidInvoiceBillingDetailsData",
    "SyncPaidInvoiceBillingDetailsRequest",
    "SyncPaidInvoiceBillingDetailsResponse",
    "TemplateVariable",
    "TemplateVariableGroup",
    "TestEmailTemplateVersionRequest",
    "TotpType",
    "UnpublishPlanRequest",
    "UpdateBatchDiscountTemplateData",
    "UpdateBatchDiscountTemplateRequest",
    "UpdateBatchDiscountTemplateResponse",
    "UpdateCheckoutData",
    "UpdateCheckoutRequest",
    "UpdateCheckoutResponse",
    "UpdateCnameDomainRequest",
    "UpdateCountryConfigRequest",
    "UpdateCreditAccountData",
    "UpdateCreditAccountRequest",
    "UpdateCreditAccountResponse",
    "UpdateCreditConfigData",
    "UpdateCreditConfigRequest",
    "UpdateCreditConfigResponse",
    "UpdateDiscountData",
    "UpdateDiscountRequest",
    "UpdateDiscountResponse",
    "UpdateEmailTemplateVersionData",
    "UpdateEmailTemplateVersionRequest",
    "UpdateEmailTemplateVersionResponse",
    "UpdateExternalGatewayInvoiceLinkData",
    "UpdateExternalGatewayInvoiceLinkRequest",
    "UpdateExternalGatewayInvoiceLinkResponse",
    "UpdateExternalGatewayPaymentLinkData",
    "UpdateExternalGatewayPaymentLinkRequest",
    "UpdateExternalGatewayPaymentLinkResponse",
    "UpdateExternalUserIdData",
    "UpdateExternalUserIdRequest",
    "UpdateExternalUserIdResponse",
    "UpdateGatewayCountryConfigRequest",
    "UpdateGatewayData",
    "UpdateGatewayRequest",
    "UpdateGatewayResponse",
    "UpdateGatewaySortData",
    "UpdateGatewaySortRequest",
    "UpdateGatewaySortResponse",
    "UpdateInvoiceData",
    "UpdateInvoicePdfRequest",
    "UpdateInvoiceRequest",
    "UpdateInvoiceResponse",
    "UpdateMemberData",
    "UpdateMemberRequest",
    "UpdateMemberResponse",
    "UpdateMemberRoleRequest",
    "UpdateMerchantData",
    "UpdateMerchantRequest",
    "UpdateMerchantResponse",
    "UpdateMetricData",
    "UpdateMetricRequest",
    "UpdateMetricResponse",
    "UpdatePaidInvoiceBillingDetailsData",
    "UpdatePaidInvoiceBillingDetailsRequest",
    "UpdatePaidInvoiceBillingDetailsResponse",
    "UpdatePlanData",
    "UpdatePlanMetricLimitData",
    "UpdatePlanMetricLimitRequest",
    "UpdatePlanMetricLimitResponse",
    "UpdatePlanRequest",
    "UpdatePlanResponse",
    "UpdatePortalHostDomainRequest",
    "UpdateProductData",
    "UpdateProductRequest",
    "UpdateProductResponse",
    "UpdatePromoCreditConfigData",
    "UpdatePromoCreditConfigRequest",
    "UpdatePromoCreditConfigResponse",
    "UpdateRoleRequest",
    "UpdateSubscriptionConfigData",
    "UpdateSubscriptionConfigRequest",
    "UpdateSubscriptionConfigResponse",
    "UpdateSubscriptionData",
    "UpdateSubscriptionMetadataRequest",
    "UpdateSubscriptionRequest",
    "UpdateSubscriptionResponse",
    "UpdateTiming",
    "UpdateTotpConfigRequest",
    "UpdateUserData",
    "UpdateUserRequest",
    "UpdateUserResponse",
    "UpdateWebhookEndpointRequest",
    "UpdateWireTransferGatewayData",
    "UpdateWireTransferGatewayRequest",
    "UpdateWireTransferGatewayResponse",
    "USAddress",
    "UserAccount",
    "UserAccountDetail",
    "UserAdminNoteDetail",
    "UserCreatedEvent",
    "UserDiscountStatus",
    "UserHistoryMetric",
    "UserHistoryMetricLimitStat",
    "UserMerchantMetricChargeStat",
    "UserMerchantMetricLimitStat",
    "UserMetric",
    "UserMetricChargeInvoiceItem",
    "UserMetricChargeInvoiceItemEntity",
    "UserMetricUpdateEvent",
    "UserOnetimeAddonDetail",
    "UserSortField",
    "UserStatus",
    "UserSubscriptionUpdateEvent",
    "UserType",
    "UserUpdatedEvent",
    "USVATConfig",
    "USVATGatewayConnectionAPIKeys",
    "USVATGatewayProductTaxCode",
    "USVATGlobalConfig",
    "ValidateUsVatAddressData",
    "ValidateUsVatAddressRequest",
    "ValidateUsVatAddressResponse",
    "ValidateVatNumberData",
    "ValidateVatNumberRequest",
    "ValidateVatNumberResponse",
    "ValidResult",
    "VatCountryRate",
    "VatNumberStatus",
    "VerifyRegistrationData",
    "VerifyRegistrationRequest",
    "VerifyRegistrationResponse",
    "WebhookEndpointType",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
